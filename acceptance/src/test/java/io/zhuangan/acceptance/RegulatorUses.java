package io.zhuangan.acceptance;

import static io.zhuangan.acceptance.Cast.ADMIN;
import static io.zhuangan.acceptance.Cast.CITY;
import static io.zhuangan.acceptance.Cast.DISTRICTS;
import static io.zhuangan.acceptance.Cast.FIRMS;
import static io.zhuangan.acceptance.Cast.MANAGERS;
import static io.zhuangan.acceptance.Cast.OPERATOR;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every operation and every page of the regulator's side, and who of the {@link Cast} may use it. */
final class RegulatorUses {
    /** Where its interface begins. */
    static final String API = "/regulator/api/v1";

    static final List<Use> OPERATIONS = List.of(
            Use.of("GET " + API + "/training-effect").may(CITY),
            Use.of("GET " + API + "/training-effect/effect.xlsx").may(CITY),
            Use.of("GET " + API + "/meetings").may(CITY, DISTRICTS),
            Use.of("POST " + API + "/meetings")
                    .may(CITY, DISTRICTS)
                    .body("{\"content\":{\"kind\":\"HIGH_RISK_WARNING\"}}"),
            Use.of("GET " + API + "/meetings/figures").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/meetings/{key}").may(CITY, DISTRICTS).key("key", Thing.MEETING_DRAFT),
            Use.of("GET " + API + "/meetings/{key}/board.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT),
            Use.of("PUT " + API + "/meetings/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"content\":{\"title\":\"x\"}}"),
            Use.of("POST " + API + "/meetings/{key}/guests")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"districts\":[\"999\"]}"),
            Use.of("POST " + API + "/meetings/{key}/guests")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .key("firm", Thing.NOTHING)
                    .body("{\"firms\":[\"{firm}\"]}"),
            Use.of("DELETE " + API + "/meetings/{key}/guests/{guest}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .text("guest", "00000000-0000-4000-8000-000000000000"),
            Use.of("POST " + API + "/meetings/{key}/convocation")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/cancellation")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/discarding")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/minutes")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/closing")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/moves")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"move\":{}}"),
            Use.of("PUT " + API + "/meetings/{key}/presence")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("[]"),
            Use.of("POST " + API + "/meetings/{key}/fix-decisions")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body(
                            "{\"guest\":\"00000000-0000-4000-8000-000000000000\",\"point\":\"00000000-0000-4000-8000-000000000000\",\"accepted\":true}"),
            Use.of("POST " + API + "/meetings/{key}/urgings")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT),
            Use.of("GET " + API + "/policy-questions").may(CITY, DISTRICTS).filters("open"),
            Use.of("GET " + API + "/policy-questions/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.POLICY_QUESTION),
            Use.of("POST " + API + "/policy-questions/{key}/proposal")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.POLICY_QUESTION)
                    .body("{\"version\":999}"),
            Use.of("POST " + API + "/policy-questions/{key}/return")
                    .may(CITY)
                    .key("key", Thing.POLICY_QUESTION)
                    .body("{\"version\":999}"),
            Use.of("POST " + API + "/policy-questions/{key}/decision")
                    .may(CITY)
                    .key("key", Thing.POLICY_QUESTION)
                    .body("{\"version\":999}"),
            Use.of("GET " + API + "/policy-topics").may(CITY),
            Use.of("POST " + API + "/policy-topics").may(CITY).body("{\"text\":{}}"),
            Use.of("GET " + API + "/policy-topics/{key}").may(CITY).key("key", Thing.POLICY_TOPIC),
            Use.of("PUT " + API + "/policy-topics/{key}")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .body("{\"version\":999,\"text\":{}}"),
            Use.of("PUT " + API + "/policy-topics/{key}/retirement")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .body("{\"version\":999,\"retired\":true}"),
            Use.of("PUT " + API + "/policy-topics/{key}/place")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .body("{\"version\":999,\"up\":true}"),
            Use.of("DELETE " + API + "/policy-topics/{key}")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .text("version", "99"),
            Use.of("GET " + API + "/policy-answers").may(CITY),
            Use.of("POST " + API + "/policy-answers").may(CITY).body("{\"text\":{}}"),
            Use.of("GET " + API + "/policy-answers/{key}").may(CITY).key("key", Thing.POLICY_ENTRY),
            Use.of("PUT " + API + "/policy-answers/{key}")
                    .may(CITY)
                    .key("key", Thing.POLICY_ENTRY)
                    .body("{\"version\":999,\"text\":{}}"),
            Use.of("POST " + API + "/policy-answers/{key}/publication")
                    .may(CITY)
                    .key("key", Thing.POLICY_ENTRY)
                    .body("{\"version\":999}"),
            Use.of("POST " + API + "/policy-answers/{key}/end")
                    .may(CITY)
                    .key("key", Thing.POLICY_ENTRY)
                    .body("{\"version\":999}"),
            Use.of("GET " + API + "/shared-hidden-risks").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/openapi").open(),
            Use.of("GET " + API + "/contract-rounds").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/contract-rounds/{edition}")
                    .may(CITY, DISTRICTS)
                    .key("edition", Thing.CONTRACT_ROUND),
            Use.of("POST " + API + "/contract-rounds/{edition}/comments")
                    .may(CITY, DISTRICTS)
                    .key("edition", Thing.CONTRACT_ROUND)
                    .body("{\"words\":\"\"}"),
            Use.of("GET " + API + "/me").may(OPERATOR, CITY, DISTRICTS),
            Use.of("GET " + API + "/tenants").may(OPERATOR),
            Use.of("POST " + API + "/tenants")
                    .may(OPERATOR)
                    .body("{\"kind\":\"ASSOCIATION\",\"code\":\"x\",\"name\":\"x\",\"city\":\"x\"}"),
            Use.of("GET " + API + "/tenants/{key}").may(OPERATOR).key("key", Thing.TENANT),
            Use.of("GET " + API + "/tenants/{key}/memberships").may(OPERATOR).key("key", Thing.TENANT),
            Use.of("GET " + API + "/memberships").may(OPERATOR).key("tenant", Thing.TENANT),
            Use.of("POST " + API + "/memberships")
                    .may(OPERATOR)
                    .key("tenant", Thing.TENANT)
                    .body("{\"tenant\":\"{tenant}\",\"role\":\"EMPLOYEE\",\"username\":\"x\",\"fullName\":\"x\"}"),
            Use.of("DELETE " + API + "/memberships/{key}")
                    .may(OPERATOR)
                    .key("key", Thing.MEMBERSHIP)
                    .text("version", "1"),
            Use.of("GET " + API + "/enterprises").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/enterprises/{key}").may(CITY, DISTRICTS).key("key", Thing.ENTERPRISE),
            Use.of("GET " + API + "/enterprises.xlsx").may(CITY, DISTRICTS),
            Use.of("POST " + API + "/imports").may(CITY, DISTRICTS).file(),
            Use.of("GET " + API + "/imports/{key}").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("GET " + API + "/imports/{key}/rows").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("POST " + API + "/imports/{key}/apply").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("POST " + API + "/imports/{key}/discard")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FACT_IMPORT),
            Use.of("GET " + API + "/imports/templates/{kind}.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("kind", "GRADING_FACTS"),
            Use.of("GET " + API + "/imports/{key}/report.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FACT_IMPORT),
            Use.of("GET " + API + "/evaluation-years").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/evaluation-years/{year}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("POST " + API + "/evaluation-years/{year}/runs").may(CITY).text("year", "2026"),
            Use.of("GET " + API + "/evaluation-years/{year}/runs/{key}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.RUN),
            Use.of("POST " + API + "/evaluation-years/{year}/runs/{key}/release")
                    .may(CITY)
                    .text("year", "2026")
                    .key("key", Thing.RUN),
            Use.of("GET " + API + "/evaluation-years/{year}/grades")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + API + "/evaluation-years/{year}/grades/{key}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + API + "/evaluation-years/{year}/figures")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + API + "/evaluation-years/{year}/figures.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + API + "/evaluation-years/{year}/grades/{key}/dossier.json")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + API + "/evaluation-years/{year}/grades/{key}/dossier.pdf")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + API + "/evaluation-years/{year}/grades/{key}/statements")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + API + "/evaluation-years/{year}/grades.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + API + "/rule-sets").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/rule-sets/{key}").may(CITY, DISTRICTS).key("key", Thing.RULE_SET),
            Use.of("GET " + API + "/rule-sets/{key}/rules.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.RULE_SET),
            Use.of("GET " + API + "/rule-sets/{from}/changes/{to}")
                    .may(CITY)
                    .key("from", Thing.RULE_DRAFT)
                    .key("to", Thing.RULE_DRAFT),
            Use.of("GET " + API + "/rule-sets/{from}/changes/{to}/changes.xlsx")
                    .may(CITY)
                    .key("from", Thing.RULE_DRAFT)
                    .key("to", Thing.RULE_DRAFT),
            Use.of("GET " + API + "/rule-sets/drafts").may(CITY),
            Use.of("POST " + API + "/rule-sets/drafts").may(CITY).body("{}").key("basis", Thing.RULE_SET),
            Use.of("GET " + API + "/rule-sets/drafts/{key}").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("GET " + API + "/rule-sets/drafts/{key}/rules").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("PUT " + API + "/rule-sets/drafts/{key}/rules")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT)
                    .body("{}"),
            Use.of("GET " + API + "/rule-sets/drafts/{key}/rules.xlsx")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT),
            Use.of("POST " + API + "/rule-sets/drafts/{key}/publication")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT),
            Use.of("POST " + API + "/rule-sets/drafts/{key}/discarding")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT),
            Use.of("GET " + API + "/rule-sets/drafts/{key}/preview").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("POST " + API + "/rule-sets/drafts/{key}/preview")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT)
                    .body("{\"year\":2026}"),
            Use.of("GET " + API + "/rule-sets/drafts/{key}/preview/firms.xlsx")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT),
            Use.of("GET " + API + "/facts").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/facts").may(CITY, DISTRICTS).key("firm", Thing.ENTERPRISE),
            Use.of("POST " + API + "/facts")
                    .may(CITY, DISTRICTS)
                    .key("firm", Thing.ENTERPRISE)
                    .body("{\"enterprise\":\"{firm}\",\"event\":\"COMPLAINT_UPHELD\",\"occurredOn\":\"2026-02-02\"}"),
            Use.of("GET " + API + "/facts/events").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/facts/{key}").may(CITY, DISTRICTS).key("key", Thing.FIRM_FACT),
            Use.of("POST " + API + "/facts/{key}/corrections")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FIRM_FACT)
                    .body("{\"event\":\"COMPLAINT_UPHELD\",\"occurredOn\":\"2026-02-02\",\"reason\":\"x\"}"),
            Use.of("POST " + API + "/facts/{key}/withdrawals")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FIRM_FACT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/facts/{key}/confirmation").may(CITY).key("key", Thing.FIRM_FACT),
            Use.of("GET " + API + "/facts/{key}/documents/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FIRM_FACT)
                    .text("file", new UUID(0, 2).toString()),
            Use.of("GET " + API + "/facts.xlsx").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/talks").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/talks/talks.xlsx").may(CITY, DISTRICTS),
            // firm 1 was at C before, so it has no talk; reach is shown by TalkTest
            Use.of("POST " + API + "/talks/{key}/outcome")
                    .may(CITY)
                    .text("key", new UUID(0, 2).toString())
                    .body("{\"version\":1,\"held\":false,\"note\":\"x\"}"),
            Use.of("GET " + API + "/restorations").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/restorations/{key}").may(CITY, DISTRICTS).key("key", Thing.RESTORATION),
            Use.of("POST " + API + "/restorations")
                    .may(CITY)
                    .key("firm", Thing.ENTERPRISE)
                    .body("{\"enterprise\":\"{firm}\",\"reasons\":\"x\"}"),
            Use.of("POST " + API + "/restorations/{key}/facts")
                    .may(CITY)
                    .key("key", Thing.RESTORATION)
                    .body("{\"reasons\":\"x\",\"facts\":[]}"),
            Use.of("POST " + API + "/restorations/{key}/decision")
                    .may(CITY)
                    .key("key", Thing.RESTORATION)
                    .body("{\"approve\":true}"),
            Use.of("GET " + API + "/restorations/{key}/documents/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.RESTORATION)
                    .text("file", new UUID(0, 2).toString()),
            Use.of("GET " + API + "/plan/tasks").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/plan/tasks/{number}").may(CITY, DISTRICTS).text("number", "2"),
            Use.of("POST " + API + "/plan/tasks/{number}/closures")
                    .may(CITY)
                    .text("number", "2")
                    .body("{\"stage\":\"x\",\"doneOn\":\"2026-06-01\",\"reason\":\"x\",\"evidence\":\"x\"}"),
            Use.of("POST " + API + "/plan/tasks/{number}/closures/{stage}/decision")
                    .may(CITY)
                    .text("number", "2")
                    .text("stage", "x")
                    .body("{\"confirm\":true}"),
            Use.of("GET " + API + "/training-plans").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/training-plans/{key}").may(CITY, DISTRICTS).key("key", Thing.PLAN_FILED),
            Use.of("GET " + API + "/training-plans/{key}/changes")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.PLAN_FILED),
            Use.of("POST " + API + "/training-plans/{key}/acceptance")
                    .may(CITY)
                    .key("key", Thing.PLAN_FILED)
                    .body("{\"version\":0}"),
            Use.of("POST " + API + "/training-plans/{key}/return")
                    .may(CITY)
                    .key("key", Thing.PLAN_FILED)
                    .body("{\"version\":0,\"remarks\":\"x\"}"),
            Use.of("GET " + API + "/training-plans/{key}/plan.docx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + API + "/self-evaluation-years/{year}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + API + "/self-evaluation-years/{year}/firms")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + API + "/self-evaluation-years/{year}/firms.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("POST " + API + "/self-evaluation-years/{year}/reminders")
                    .may(CITY, DISTRICTS)
                    .text("year", "1999")
                    .body("{}"),
            Use.of("GET " + API + "/self-evaluations/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION),
            Use.of("POST " + API + "/self-evaluations/{key}/answers/{item}/check")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION)
                    .key("item", Thing.NOTHING)
                    .body("{\"version\":0,\"outcome\":\"CONFIRMED\"}"),
            Use.of("POST " + API + "/self-evaluations/{key}/confirmation")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION),
            Use.of("POST " + API + "/self-evaluations/{key}/admission")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION)
                    .body("{\"version\":0,\"until\":\"2026-12-20\",\"reason\":\"x\"}"),
            Use.of("GET " + API + "/self-evaluations/{key}/evidence/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/objections").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/objections/objections.xlsx").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/objections/{key}").may(CITY, DISTRICTS).key("key", Thing.NOTHING),
            Use.of("GET " + API + "/objections/{key}/forecast").may(CITY).key("key", Thing.NOTHING),
            Use.of("GET " + API + "/objections/{key}/evidence/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOTHING)
                    .key("file", Thing.NOTHING),
            Use.of("POST " + API + "/objections/{key}/reviewer")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"version\":0,\"person\":\"00000000-0000-4000-8000-000000000000\"}"),
            Use.of("POST " + API + "/objections/{key}/notes")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"words\":\"x\"}"),
            Use.of("PUT " + API + "/objections/{key}/draft")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"version\":0}"),
            Use.of("POST " + API + "/objections/{key}/decision")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"version\":0,\"outcome\":\"KEEP\",\"reasons\":\"x\"}"),
            Use.of("GET " + API + "/bulletins").may(CITY, DISTRICTS),
            Use.of("GET " + API + "/bulletins/{key}/board").may(CITY, DISTRICTS).key("key", Thing.BULLETIN),
            Use.of("GET " + API + "/bulletins/{key}/board.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN),
            Use.of("GET " + API + "/bulletins/{key}/answers/{firm}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM),
            Use.of("GET " + API + "/bulletins/{key}/answers/{firm}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN)
                    .key("firm", Thing.BULLETIN_FIRM_DRAFTING),
            Use.of("GET " + API + "/bulletins/{key}/answers/{firm}/evidence/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/officer-trainings").may(CITY, DISTRICTS),
            Use.of("POST " + API + "/officer-trainings").may(CITY, DISTRICTS).body("{\"title\":\"x\"}"),
            Use.of("POST " + API + "/officer-trainings/with-proof")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OWN_OFFICER_TRAINING)
                    .file("REGULATION"),
            Use.of("GET " + API + "/officer-trainings/waiting").may(CITY),
            Use.of("GET " + API + "/officer-trainings/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OFFICER_TRAINING),
            Use.of("PUT " + API + "/officer-trainings/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OWN_OFFICER_TRAINING)
                    .body("{\"version\":0,\"title\":\"x\"}"),
            Use.of("POST " + API + "/officer-trainings/{key}/confirmation")
                    .may(CITY)
                    .key("key", Thing.OFFICER_TRAINING)
                    .body("{\"version\":0}"),
            Use.of("POST " + API + "/officer-trainings/{key}/return")
                    .may(CITY)
                    .key("key", Thing.OFFICER_TRAINING)
                    .body("{\"version\":0,\"remark\":\"x\"}"),
            Use.of("GET " + API + "/officer-trainings/{key}/proofs/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OFFICER_TRAINING)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/officer-training-units").may(CITY),
            Use.of("POST " + API + "/officer-training-units/{key}/reminders")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"year\":2026}"),
            Use.of("GET " + API + "/officer-training-units/hours.xlsx").may(CITY),
            Use.of("GET " + API + "/training-plans/{key}/plan.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + API + "/case-nominations").may(CITY, DISTRICTS),
            Use.of("POST " + API + "/case-nominations")
                    .may(CITY, DISTRICTS)
                    .body("{\"call\":\"00000000-0000-4000-8000-000000000000\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("GET " + API + "/case-nominations/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION),
            Use.of("PUT " + API + "/case-nominations/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("POST " + API + "/case-nominations/{key}/submission")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"name\":\"x\",\"post\":\"x\"}"),
            Use.of("POST " + API + "/case-nominations/{key}/withdrawal")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION),
            Use.of("GET " + API + "/case-nominations/{key}/jury")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION_JUDGED),
            Use.of("PUT " + API + "/case-nominations/{key}/score")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"points\":{}}"),
            Use.of("POST " + API + "/case-nominations/{key}/recusal")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/case-nominations/{key}/result")
                    .may(CITY)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"version\":0,\"chosen\":false,\"reasons\":\"x\"}"),
            Use.of("GET " + API + "/case-calls").may(CITY, DISTRICTS),
            Use.of("POST " + API + "/case-calls").may(CITY).body("{\"title\":\"\"}"),
            Use.of("GET " + API + "/case-calls/{key}").may(CITY).key("key", Thing.CASE_CALL),
            Use.of("GET " + API + "/case-calls/{key}/candidates").may(CITY).key("key", Thing.CASE_CALL),
            Use.of("POST " + API + "/case-calls/{key}/jurors")
                    .may(CITY)
                    .key("key", Thing.CASE_CALL)
                    .body("{\"seat\":\"00000000-0000-4000-8000-000000000000\","
                            + "\"person\":\"00000000-0000-4000-8000-000000000000\"}"),
            Use.of("PUT " + API + "/cases/{key}/schedule")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{}"),
            Use.of("POST " + API + "/cases/{key}/return")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/cases/{key}/withdrawal")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/cases/{key}/pictures")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .file(),
            Use.of("GET " + API + "/cases/{key}/pictures/{picture}/{width}")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .key("picture", Thing.NOTHING)
                    .text("width", "480"),
            Use.of("GET " + API + "/edited-pages").may(CITY),
            Use.of("GET " + API + "/edited-pages/{kind}/{code}")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING),
            Use.of("PUT " + API + "/edited-pages/{kind}/{code}")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING)
                    .body("{\"version\":0,\"body\":{}}"),
            Use.of("POST " + API + "/edited-pages/{kind}/{code}/publication")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING),
            Use.of("PUT " + API + "/edited-pages/{kind}/{code}/schedule")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING)
                    .body("{\"at\":\"2099-01-01T00:00:00Z\"}"),
            Use.of("POST " + API + "/edited-pages/{kind}/{code}/withdrawal")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + API + "/cases").may(CITY),
            Use.of("POST " + API + "/cases").may(CITY).body("{\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("GET " + API + "/cases/{key}").may(CITY).key("key", Thing.CASE),
            Use.of("POST " + API + "/cases/{key}/revisions")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("POST " + API + "/cases/{key}/publication").may(CITY).key("key", Thing.CASE));

    static final List<Use> PAGES = Stream.concat(
                    Stream.of(
                            Use.of("/regulator/index.xhtml").may(OPERATOR, CITY, DISTRICTS),
                            Use.of("/regulator/consultation/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .filters("over"),
                            Use.of("/regulator/consultation/question.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("question", Thing.POLICY_QUESTION)
                                    .filters("done"),
                            Use.of("/regulator/consultation/topics.xhtml")
                                    .may(CITY)
                                    .filters("removed"),
                            Use.of("/regulator/consultation/topic.xhtml")
                                    .may(CITY)
                                    .key("about", Thing.POLICY_TOPIC)
                                    .filters("done"),
                            Use.of("/regulator/consultation/entries.xhtml").may(CITY),
                            Use.of("/regulator/consultation/entry.xhtml")
                                    .may(CITY)
                                    .filters("done"),
                            Use.of("/regulator/consultation/entry.xhtml")
                                    .may(CITY)
                                    .key("entry", Thing.POLICY_ENTRY),
                            Use.of("/regulator/consultation/entry.xhtml")
                                    .may(CITY)
                                    .key("question", Thing.POLICY_QUESTION),
                            Use.of("/regulator/contracts/index.xhtml").may(CITY, DISTRICTS),
                            Use.of("/regulator/contracts/round.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("edition", Thing.CONTRACT_ROUND)
                                    .filters("sent"),
                            Use.of("/regulator/calendar/year.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year"),
                            Use.of("/regulator/enterprises/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .filters("text", "district", "kind", "status"),
                            Use.of("/regulator/enterprises/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.ENTERPRISE),
                            Use.of("/regulator/grading/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year"),
                            Use.of("/regulator/grading/figures.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year"),
                            Use.of("/regulator/grading/grades.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year")
                                    .filters("district", "level", "mark", "text"),
                            Use.of("/regulator/grading/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.GRADE),
                            Use.of("/regulator/grading/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .own("key", "grade")
                                    .key("fact", Thing.FACT),
                            Use.of("/regulator/grading/fact.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.FIRM_FACT)
                                    .filters("done"),
                            Use.of("/regulator/grading/facts.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("firm", Thing.ENTERPRISE)
                                    .numbers("year")
                                    .filters("event", "state", "text"),
                            Use.of("/regulator/grading/enter-fact.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("firm", Thing.ENTERPRISE)
                                    .filters("text"),
                            Use.of("/regulator/grading/enter-fact.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("fact", Thing.FIRM_FACT)
                                    .filters("text"),
                            Use.of("/regulator/grading/restorations.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .filters("state"),
                            Use.of("/regulator/grading/restoration.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.RESTORATION),
                            Use.of("/regulator/grading/restoration.xhtml")
                                    .may(CITY)
                                    .key("firm", Thing.ENTERPRISE),
                            Use.of("/regulator/grading/talks.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .text("talk", "")
                                    .filters("state"),
                            Use.of("/regulator/rules/index.xhtml").may(CITY, DISTRICTS),
                            Use.of("/regulator/rules/set.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.RULE_SET),
                            Use.of("/regulator/rules/one.xhtml")
                                    .may(CITY)
                                    .key("draft", Thing.RULE_DRAFT)
                                    .filters("part", "saved"),
                            Use.of("/regulator/rules/diff.xhtml")
                                    .may(CITY)
                                    .key("from", Thing.RULE_DRAFT)
                                    .key("to", Thing.RULE_DRAFT),
                            Use.of("/regulator/rules/preview.xhtml").may(CITY).key("draft", Thing.RULE_DRAFT),
                            Use.of("/regulator/imports/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .filters("kind"),
                            Use.of("/regulator/imports/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.FACT_IMPORT)
                                    .filters("show")
                                    .numbers("from"),
                            Use.of("/regulator/operator/audit.xhtml")
                                    .may(OPERATOR, CITY)
                                    .recalling()
                                    .filters("subject"),
                            Use.of("/regulator/operator/new-tenant.xhtml").may(OPERATOR),
                            Use.of("/regulator/operator/tenant.xhtml")
                                    .may(OPERATOR)
                                    .key("key", Thing.TENANT),
                            Use.of("/regulator/operator/tenant.xhtml")
                                    .may(OPERATOR)
                                    .own("key", "tenant")
                                    .key("end", Thing.MEMBERSHIP_ELSEWHERE),
                            Use.of("/regulator/operator/tenants.xhtml").may(OPERATOR),
                            Use.of("/regulator/plan/board.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year")
                                    .filters("lead", "lamp", "by"),
                            Use.of("/regulator/plan/print.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year")
                                    .filters("lead", "lamp", "by"),
                            Use.of("/regulator/plan/task.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .text("n", "2")
                                    .numbers("n"),
                            Use.of("/regulator/training/plan.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("plan", Thing.PLAN_FILED)
                                    .numbers("number")
                                    .filters("done"),
                            Use.of("/regulator/training/effect.xhtml").may(CITY),
                            Use.of("/regulator/training/effect-print.xhtml").may(CITY),
                            Use.of("/regulator/training/plan-print.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("plan", Thing.PLAN_FILED)
                                    .numbers("number"),
                            Use.of("/regulator/training/plans.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year"),
                            Use.of("/regulator/selfevaluation/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year", "told")
                                    .filters("district", "state", "text"),
                            Use.of("/regulator/selfevaluation/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("evaluation", Thing.SELF_EVALUATION)
                                    .numbers("confirmed")
                                    .filters("indicator", "done"),
                            Use.of("/regulator/objection/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year")
                                    .filters("state", "district", "text"),
                            Use.of("/regulator/objection/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.NOTHING)
                                    .filters("done"),
                            Use.of("/regulator/bulletins/index.xhtml").may(CITY, DISTRICTS),
                            Use.of("/regulator/bulletins/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("about", Thing.BULLETIN)
                                    .filters("show"),
                            Use.of("/regulator/bulletins/answers.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("about", Thing.BULLETIN_CHECKED)
                                    .key("firm", Thing.BULLETIN_FIRM),
                            Use.of("/regulator/officertraining/own.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .numbers("year"),
                            Use.of("/regulator/officertraining/record.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("record", Thing.OFFICER_TRAINING)
                                    .filters("done"),
                            Use.of("/regulator/officertraining/units.xhtml")
                                    .may(CITY)
                                    .numbers("year", "told"),
                            Use.of("/regulator/officertraining/print.xhtml")
                                    .may(CITY)
                                    .numbers("year"),
                            Use.of("/regulator/showcase/case.xhtml").may(CITY).key("key", Thing.CASE),
                            Use.of("/regulator/showcase/nominations.xhtml").may(CITY, DISTRICTS),
                            Use.of("/regulator/showcase/nominate.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.NOMINATION)
                                    .filters("done"),
                            Use.of("/regulator/showcase/nomination.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("key", Thing.NOMINATION_JUDGED)
                                    .filters("done"),
                            Use.of("/regulator/showcase/call-new.xhtml").may(CITY),
                            Use.of("/regulator/showcase/call.xhtml").may(CITY).key("key", Thing.CASE_CALL),
                            Use.of("/regulator/showcase/pages.xhtml").may(CITY),
                            Use.of("/regulator/showcase/page.xhtml").may(CITY).filters("kind", "code"),
                            Use.of("/regulator/showcase/cases.xhtml").may(CITY),
                            Use.of("/association/index.xhtml").may(MANAGERS, ADMIN, FIRMS),
                            Use.of("/regulator/meetings/index.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .filters("done")
                                    .numbers("year"),
                            Use.of("/regulator/meetings/one.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("about", Thing.MEETING_DRAFT)
                                    .filters("done"),
                            Use.of("/regulator/meetings/edit.xhtml").may(CITY, DISTRICTS),
                            Use.of("/regulator/meetings/edit.xhtml")
                                    .may(CITY, DISTRICTS)
                                    .key("about", Thing.MEETING_DRAFT),
                            Use.of("/regulator/enterprises/shared-risks.xhtml").may(CITY, DISTRICTS)),
                    SharedPages.below("/regulator", OPERATOR, Cast.all(OPERATOR, CITY, DISTRICTS)))
            .toList();

    private RegulatorUses() {}
}
