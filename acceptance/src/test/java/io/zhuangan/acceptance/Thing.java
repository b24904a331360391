package io.zhuangan.acceptance;

import java.util.Set;

/**
 * A kind of thing that belongs to somebody, and who among the cast of {@link CanaryIT} may reach the one that
 * {@link ForeignKeys} collected.
 */
enum Thing {
    /** A course of association 1. */
    COURSE("assoc.wang"),
    /** A question of association 1's bank. */
    QUESTION("assoc.wang"),
    /** The place of somebody of firm 1 in a session whose course has a test: by it the test is sat, by nobody else. */
    EXAM_PLACE("firm1.sun"),
    /** The yearly plan that association 1 is drafting. */
    PLAN_DRAFT("assoc.wang", "assoc.he"),
    /** A line of that draft. */
    PLAN_LINE("assoc.wang"),
    /** The yearly plan of association 1 that was filed: the bureaux of the city read it, other associations do not. */
    PLAN_FILED("assoc.wang", "assoc.he", "city.chen", "fengxian.li", "jingan.zhou"),
    /** A session of that course which is not published. */
    DRAFT("assoc.wang"),
    /** The unit of that draft. */
    DRAFT_UNIT("assoc.wang"),
    /** A published session of association 1, for its desk. */
    SESSION("assoc.wang"),
    /** The place of somebody of firm 1 in it. */
    ENROLMENT("assoc.wang", "firm1.sun", "firm1.wu"),
    /** The same, for what is asked there: its firm answers it, nobody else. */
    ANSWERED_PLACE("firm1.sun", "firm1.wu"),
    /** The unit of that session. */
    UNIT("assoc.wang", "assoc.he", "firm1.sun", "firm1.wu"),
    /** A file that the course of that session hands to who has a seat. */
    MATERIAL("assoc.wang", "firm1.sun", "firm1.wu"),
    /** An appeal against a record of somebody of firm 1. */
    APPEAL("assoc.wang", "assoc.he"),
    /** The place that the appeal is about, and its unit. */
    APPEALED("assoc.wang", "assoc.he", "firm1.sun", "firm1.wu"),
    APPEALED_UNIT("assoc.wang", "assoc.he", "firm1.sun", "firm1.wu"),
    /** What nobody has: a document that was never sent in, a correction nobody asked for. */
    NOTHING,
    /** Somebody of firm 1. */
    PERSON("firm1.sun", "firm1.wu"),
    /** A post of that person. */
    POST("firm1.sun", "firm1.wu"),
    /** A certificate that association 1 gave to somebody of firm 1. */
    CERTIFICATE("assoc.wang", "firm1.sun", "firm1.wu"),
    /** A run in which association 1 issued certificates. */
    CERTIFICATE_RUN("assoc.wang"),
    /** Somebody of firm 1 who attended a course of association 1. */
    LEARNER("assoc.wang", "firm1.sun", "firm1.wu"),
    /** What an officer of 奉贤 learnt: the officer's own and the city's to confirm. */
    OFFICER_TRAINING("fengxian.li", "city.chen"),
    /** The same, to be changed by its officer only. */
    OWN_OFFICER_TRAINING("fengxian.li"),
    /** A draft of a risk bulletin of association 1. */
    BULLETIN_DRAFT("assoc.wang", "assoc.he"),
    /** A risk bulletin of association 1 for members in 奉贤; firm 1 drafts its self-check. */
    BULLETIN("assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen", "fengxian.li"),
    /** Another, whose self-check firm 1 submitted. */
    BULLETIN_CHECKED("assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen", "fengxian.li"),
    /** Firm 1 as who answered that, and shows it to association and bureau. */
    BULLETIN_FIRM("assoc.wang", "assoc.he", "city.chen", "fengxian.li"),
    /** The same about the other bulletin: its draft is nobody's to read. */
    BULLETIN_FIRM_DRAFTING,
    /** The draft of a meeting of the district 奉贤. */
    MEETING_DRAFT("fengxian.li"),
    /** The draft of a meeting of association 1. */
    ASSOCIATION_MEETING("assoc.wang", "assoc.he"),
    /** A meeting association 1 invites firm 1 to, as that firm sees it. */
    INVITATION("firm1.sun", "firm1.wu"),
    /** A topic of firm 1's that association 1 has not let through yet: its author's alone. */
    OWN_TOPIC("firm1.sun", "assoc.wang", "assoc.he"),
    /** Another, published in the forum of association 1. */
    FORUM_TOPIC("firm1.sun", "firm1.wu", "firm2.qian", "assoc.wang", "assoc.he"),
    /** A document on a raw material that firm 1 keeps to itself. */
    OWN_MATERIAL("firm1.sun", "firm1.wu"),
    /** Another that it shares with the members of association 1; firm 2 is one. */
    MATERIAL_SHARED("firm1.sun", "firm1.wu", "firm2.qian", "assoc.wang", "assoc.he"),
    /** Firm 1's self-evaluation. */
    SELF_EVALUATION("city.chen", "fengxian.li"),
    /** An entry of firm 1's own log of hidden risks: the firm's alone, whoever is its bureau or association. */
    HIDDEN_RISK("firm1.sun", "firm1.wu"),
    /** A place of firm 1 with a code on the wall. */
    RISK_PLACE("firm1.sun", "firm1.wu"),
    /** Firm 1's application to association 2: both sides read it. */
    MEMBERSHIP_APPLICATION("firm1.sun", "firm1.wu", "assoc2.zhao"),
    /** Firm 1's consent to be listed among the members of association 1. */
    MEMBERSHIP_CONSENT("firm1.sun", "firm1.wu"),
    /** Firm 1 as a member of association 1. */
    MEMBER_FIRM("assoc.wang", "assoc.he"),
    /** Firm 1's grade of a year that it lets no association see. */
    MEMBER_GRADE,
    /** Association 2, for who belongs to it. */
    ASSOCIATION_TWO("firm2.qian"),
    /** A question of firm 1 to the bureau that waits for an answer. */
    POLICY_QUESTION("firm1.sun", "firm1.wu", "city.chen", "fengxian.li"),
    /** A topic of the city's list. */
    POLICY_TOPIC("city.chen"),
    /** What the city drafts for everybody and has not published. */
    POLICY_ENTRY("city.chen"),
    /** A file that association 1 sent in. */
    TRAINING_IMPORT("assoc.wang"),
    /** A file that the district 奉贤 sent in. */
    FACT_IMPORT("city.chen", "fengxian.li"),
    /** Firm 1, in 奉贤. */
    ENTERPRISE("city.chen", "fengxian.li"),
    /** Firm 1's grade. */
    GRADE("city.chen", "fengxian.li"),
    /** A fact below firm 1's grade. */
    FACT,
    /** The same by itself. */
    FIRM_FACT("city.chen", "fengxian.li"),
    /** A correction of firm 1's grade that an officer of the city began; the firm sees it in its own list. */
    RESTORATION("city.chen", "fengxian.li"),
    /** The run of the year, which every regulator of the city may watch. */
    RUN("city.chen", "fengxian.li", "jingan.zhou"),
    /** A rule set of the city, which every regulator in it reads. */
    RULE_SET("city.chen", "fengxian.li", "jingan.zhou"),
    /** A draft of the city's next rule set. */
    RULE_DRAFT("city.chen"),
    /** A case of the city which is not published. */
    CASE("city.chen"),
    /** What firm 1 nominated as a case: its nominator and its firm read it, the city as a jury's. */
    NOMINATION("firm1.sun", "firm1.wu"),
    /** The same before a jury and who tells the result. */
    NOMINATION_JUDGED("city.chen"),
    /** Firm 1's consent to be shown in it. */
    CASE_CONSENT("firm1.sun", "firm1.wu"),
    /** A call for cases, with its jury. */
    CASE_CALL("city.chen"),
    /** A draft model contract of association 1. */
    CONTRACT_TEMPLATE("assoc.wang", "assoc.he"),
    /** A model contract that association 1 laid open: everybody else in the city comments on it. */
    CONTRACT_ROUND("city.chen", "fengxian.li", "jingan.zhou", "assoc2.zhao", "firm1.sun", "firm1.wu", "firm2.qian"),
    /** Firm 1's comment on it, for its answer. */
    CONTRACT_COMMENT("assoc.wang", "assoc.he"),
    /** Firm 1's own sheet of a model contract: neither its association nor a bureau reads it. */
    CONTRACT_SHEET("firm1.sun", "firm1.wu"),
    /** Firm 1's word that it uses one. */
    CONTRACT_ADOPTION("firm1.sun", "firm1.wu"),
    /** Firm 1 as a body on the platform. */
    TENANT("operator"),
    /** Somebody's role in firm 1. */
    MEMBERSHIP("operator"),
    /** The same, where the page is about another body; firm 1's own page may name it. */
    MEMBERSHIP_ELSEWHERE("firm1.wu");

    private final Set<String> reachedBy;

    Thing(String... reachedBy) {
        this.reachedBy = Set.of(reachedBy);
    }

    boolean reachedBy(String account) {
        return reachedBy.contains(account);
    }
}
