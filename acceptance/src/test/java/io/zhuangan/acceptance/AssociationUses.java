package io.zhuangan.acceptance;

import static io.zhuangan.acceptance.Cast.ADMIN;
import static io.zhuangan.acceptance.Cast.FIRMS;
import static io.zhuangan.acceptance.Cast.LEGAL;
import static io.zhuangan.acceptance.Cast.MANAGERS;

import java.util.List;
import java.util.stream.Stream;

/** Every operation and every page of the association's side and the enterprise zone, and who of the {@link Cast} may use it. */
final class AssociationUses {
    /** Where its interface begins. */
    static final String API = "/association/api/v1";

    static final List<Use> OPERATIONS = List.of(
            Use.of("GET " + API + "/openapi").open(),
            Use.of("GET " + API + "/contract-templates").may(MANAGERS, ADMIN),
            Use.of("POST " + API + "/contract-templates").may(MANAGERS, ADMIN).body("{\"slug\":\"\",\"text\":{}}"),
            Use.of("GET " + API + "/contract-templates/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("POST " + API + "/contract-templates/{key}/editions")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("GET " + API + "/contract-templates/{key}/editions/{number}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1"),
            Use.of("GET " + API + "/contract-templates/{key}/editions/{number}/changes/{to}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1")
                    .text("to", "1"),
            Use.of("GET " + API + "/contract-templates/{key}/editions/{number}/changes/{to}/comparison.docx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1")
                    .text("to", "1"),
            Use.of("GET " + API + "/contract-templates/{key}/editions/{number}/comments")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1"),
            Use.of("GET " + API + "/contract-templates/{key}/editions/{number}/figures")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1"),
            Use.of("PUT " + API + "/contract-templates/{key}/draft")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99,\"text\":{}}"),
            Use.of("POST " + API + "/contract-templates/{key}/round")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99}"),
            Use.of("POST " + API + "/contract-templates/{key}/round/end")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99}"),
            Use.of("POST " + API + "/contract-templates/{key}/publication")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99}"),
            Use.of("GET " + API + "/contract-templates/{key}/adoptions")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("POST " + API + "/contract-templates/comments/{comment}/answer")
                    .may(MANAGERS, ADMIN)
                    .key("comment", Thing.CONTRACT_COMMENT)
                    .body("{\"words\":\"\"}"),
            Use.of("GET " + API + "/contract-rounds").may(MANAGERS, ADMIN, FIRMS),
            Use.of("GET " + API + "/contract-rounds/{edition}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("edition", Thing.CONTRACT_ROUND),
            Use.of("POST " + API + "/contract-rounds/{edition}/comments")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("edition", Thing.CONTRACT_ROUND)
                    .body("{\"words\":\"\"}"),
            Use.of("GET " + API + "/firm/contract-sheets").may(FIRMS),
            Use.of("POST " + API + "/firm/contract-sheets")
                    .may(FIRMS)
                    .key("edition", Thing.NOTHING)
                    .body("{\"edition\":\"{edition}\",\"name\":\"x\"}"),
            Use.of("GET " + API + "/firm/contract-sheets/{key}").may(FIRMS).key("key", Thing.CONTRACT_SHEET),
            Use.of("PUT " + API + "/firm/contract-sheets/{key}")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET)
                    .body("{\"version\":99,\"name\":\"x\",\"values\":{}}"),
            Use.of("DELETE " + API + "/firm/contract-sheets/{key}")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET)
                    .text("version", "99"),
            Use.of("POST " + API + "/firm/contract-sheets/{key}/edition")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET)
                    .key("edition", Thing.NOTHING)
                    .body("{\"version\":99,\"edition\":\"{edition}\"}"),
            Use.of("GET " + API + "/firm/contract-sheets/{key}/contract.docx")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET),
            Use.of("GET " + API + "/firm/contract-sheets/{key}/contract.pdf")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET),
            Use.of("GET " + API + "/firm/contract-adoptions").may(FIRMS),
            Use.of("POST " + API + "/firm/contract-adoptions")
                    .may(FIRMS)
                    .key("edition", Thing.NOTHING)
                    .body("{\"edition\":\"{edition}\",\"since\":\"2026-01-01\"}"),
            Use.of("DELETE " + API + "/firm/contract-adoptions/{key}")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_ADOPTION),
            Use.of("GET " + API + "/me").may(MANAGERS, ADMIN, FIRMS),
            Use.of("GET " + API + "/firm/self-evaluation").may(FIRMS),
            Use.of("PUT " + API + "/firm/self-evaluation/{year}/answers/{indicator}")
                    .may(FIRMS)
                    .text("year", "1999")
                    .text("indicator", "1.1.1")
                    .body("{\"points\":1}"),
            Use.of("POST " + API + "/firm/self-evaluation/{year}/answers/{indicator}/evidence")
                    .may(FIRMS)
                    .text("year", "1999")
                    .text("indicator", "1.1.1")
                    .file(),
            Use.of("GET " + API + "/firm/self-evaluation/{year}/evidence/{file}")
                    .may(FIRMS)
                    .text("year", "2026")
                    .key("file", Thing.NOTHING),
            Use.of("POST " + API + "/firm/self-evaluation/{year}/answers/{indicator}/reply")
                    .may(FIRMS)
                    .text("year", "1999")
                    .text("indicator", "1.1.1")
                    .body("{\"version\":0,\"words\":\"x\"}"),
            Use.of("POST " + API + "/firm/self-evaluation/{year}/pledge")
                    .may(FIRMS)
                    .text("year", "1999")
                    .body("{\"accepted\":false}"),
            Use.of("GET " + API + "/member-filings").may(MANAGERS, ADMIN),
            Use.of("POST " + API + "/member-filings/reminders")
                    .may(MANAGERS, ADMIN)
                    .body("{\"firms\":[\"00000000-0000-4000-8000-000000000000\"]}"),
            Use.of("GET " + API + "/courses").may(MANAGERS),
            Use.of("POST " + API + "/courses").may(MANAGERS).body("{\"title\":\"x\"}"),
            Use.of("GET " + API + "/courses/{key}").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("POST " + API + "/courses/{key}/sessions")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .body("{\"place\":\"x\",\"quota\":1,\"opensAt\":\"2027-01-01T00:00:00Z\","
                            + "\"closesAt\":\"2027-01-02T00:00:00Z\",\"units\":[{\"title\":\"x\",\"hours\":1,"
                            + "\"startsAt\":\"2027-01-03T00:00:00Z\",\"endsAt\":\"2027-01-03T01:00:00Z\"}]}"),
            Use.of("GET " + API + "/questions").may(MANAGERS),
            Use.of("POST " + API + "/questions").may(MANAGERS).body("{\"text\":\"\"}"),
            Use.of("GET " + API + "/questions/{key}").may(MANAGERS).key("key", Thing.QUESTION),
            Use.of("PUT " + API + "/questions/{key}")
                    .may(MANAGERS)
                    .key("key", Thing.QUESTION)
                    .body("{\"text\":\"x\",\"kind\":\"TRUE_FALSE\",\"right\":[0]}"),
            Use.of("GET " + API + "/courses/{key}/exam").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("PUT " + API + "/courses/{key}/exam")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .body("{\"opens\":\"2027-01-01T00:00:00Z\",\"closes\":\"2027-01-02T00:00:00Z\",\"randomCount\":1}"),
            Use.of("GET " + API + "/courses/{key}/exam/results").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("GET " + API + "/courses/{key}/exam/statistics")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE),
            Use.of("GET " + API + "/courses/{key}/exam/results.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE),
            Use.of("GET " + API + "/exams/{key}").may(FIRMS).key("key", Thing.EXAM_PLACE),
            Use.of("POST " + API + "/exams/{key}").may(FIRMS).key("key", Thing.EXAM_PLACE),
            Use.of("PUT " + API + "/exams/{key}/answers/{number}")
                    .may(FIRMS)
                    .key("key", Thing.EXAM_PLACE)
                    .text("number", "1")
                    .body("{\"chosen\":[0]}"),
            Use.of("POST " + API + "/exams/{key}/hand-in").may(FIRMS).key("key", Thing.EXAM_PLACE),
            Use.of("GET " + API + "/sessions/{key}/feedback").may(MANAGERS).key("key", Thing.SESSION),
            Use.of("PUT " + API + "/sessions/{key}/feedback")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"questions\":[\"a\",\"b\",\"c\"],\"closes\":\"2027-01-02T00:00:00Z\"}"),
            Use.of("POST " + API + "/sessions/{key}/feedback")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT)
                    .body("{\"scales\":[1,1,1]}"),
            Use.of("GET " + API + "/sessions/{key}/follow-up").may(MANAGERS).key("key", Thing.SESSION),
            Use.of("PUT " + API + "/sessions/{key}/follow-up")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"questions\":[{\"text\":\"a\"}]}"),
            Use.of("GET " + API + "/follow-ups").may(FIRMS),
            Use.of("GET " + API + "/follow-ups/{place}").may(FIRMS).key("place", Thing.ANSWERED_PLACE),
            Use.of("PUT " + API + "/follow-ups/{place}")
                    .may(FIRMS)
                    .key("place", Thing.ANSWERED_PLACE)
                    .body("{\"answers\":[]}"),
            Use.of("GET " + API + "/training-plans").may(MANAGERS, ADMIN),
            Use.of("POST " + API + "/training-plans").may(MANAGERS).body("{\"year\":1999}"),
            Use.of("GET " + API + "/training-plans/{key}").may(MANAGERS, ADMIN).key("key", Thing.PLAN_DRAFT),
            Use.of("GET " + API + "/training-plans/{key}").may(MANAGERS, ADMIN).key("key", Thing.PLAN_FILED),
            Use.of("PUT " + API + "/training-plans/{key}")
                    .may(MANAGERS)
                    .key("key", Thing.PLAN_DRAFT)
                    .body("{\"version\":1,\"lines\":[]}"),
            Use.of("POST " + API + "/training-plans/{key}/filing")
                    .may(ADMIN)
                    .key("key", Thing.PLAN_DRAFT)
                    .body("{\"version\":0}"),
            Use.of("GET " + API + "/training-plans/{key}/progress")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.PLAN_FILED),
            Use.of("POST " + API + "/training-plans/{key}/courses")
                    .may(MANAGERS)
                    .key("key", Thing.PLAN_FILED)
                    .key("course", Thing.COURSE)
                    .body("{\"course\":\"{course}\"}"),
            Use.of("GET " + API + "/training-plans/{key}/plan.docx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + API + "/training-plans/{key}/plan.xlsx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + API + "/courses/{key}/clauses").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("PUT " + API + "/courses/{key}/clauses")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .body("{\"clauses\":[]}"),
            Use.of("GET " + API + "/training-effect").may(MANAGERS),
            Use.of("GET " + API + "/training-effect/effect.xlsx").may(MANAGERS),
            Use.of("GET " + API + "/sheets/sessions.xlsx").may(MANAGERS),
            Use.of("GET " + API + "/sheets/sessions/{key}/roll.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + API + "/sheets/sessions/{key}/roll.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT),
            Use.of("GET " + API + "/sheets/sessions/{key}/line.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + API + "/sheets/sessions/{key}/line.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT),
            Use.of("GET " + API + "/sheets/questions.xlsx").may(MANAGERS),
            Use.of("GET " + API + "/sheets/sessions/{key}/feedback.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + API + "/sheets/sessions/{key}/follow-up.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + API + "/sheets/enrolments.xlsx").may(FIRMS),
            Use.of("GET " + API + "/case-nominations").may(MANAGERS, ADMIN, FIRMS),
            Use.of("POST " + API + "/case-nominations")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .body("{\"call\":\"00000000-0000-4000-8000-000000000000\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("GET " + API + "/case-nominations/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION),
            Use.of("PUT " + API + "/case-nominations/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("POST " + API + "/case-nominations/{key}/submission")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"name\":\"x\",\"post\":\"x\"}"),
            Use.of("POST " + API + "/case-nominations/{key}/withdrawal")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION),
            Use.of("GET " + API + "/case-nominations/{key}/jury")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOMINATION_JUDGED),
            Use.of("PUT " + API + "/case-nominations/{key}/score")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"points\":{}}"),
            Use.of("POST " + API + "/case-nominations/{key}/recusal")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + API + "/case-nominations/calls").may(MANAGERS, ADMIN, FIRMS),
            Use.of("POST " + API + "/case-nominations/{key}/consents")
                    .may(FIRMS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"extent\":\"TEXT\",\"until\":\"2028-01-01\"}"),
            Use.of("POST " + API + "/case-consents/{key}/withdrawal").may(FIRMS).key("key", Thing.CASE_CONSENT),
            Use.of("GET " + API + "/sheets/appeals.xlsx").may(MANAGERS, ADMIN),
            Use.of("GET " + API + "/sheets/corrections.xlsx").may(MANAGERS, ADMIN),
            Use.of("GET " + API + "/imports/templates/{kind}.xlsx")
                    .may(MANAGERS)
                    .text("kind", "TRAINING_PLAN"),
            Use.of("GET " + API + "/sessions").may(MANAGERS, FIRMS),
            Use.of("GET " + API + "/sessions/{key}").may(MANAGERS, FIRMS).key("key", Thing.DRAFT),
            Use.of("GET " + API + "/sessions/{key}/enrolments").may(FIRMS).key("key", Thing.DRAFT),
            Use.of("POST " + API + "/sessions/{key}/enrolments")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT)
                    .own("person", "person")
                    .body("{\"person\":\"{person}\"}"),
            Use.of("POST " + API + "/sessions/{key}/enrolments")
                    .may(FIRMS)
                    .seenByAll("key", Thing.SESSION)
                    .key("person", Thing.PERSON)
                    .body("{\"person\":\"{person}\"}"),
            Use.of("POST " + API + "/sessions/{key}/publication")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .body("{}"),
            Use.of("POST " + API + "/sessions/{key}/cancellation")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/sessions/{key}/cancellation")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("PUT " + API + "/sessions/{key}/quota")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"quota\":9,\"reason\":\"x\"}"),
            Use.of("PUT " + API + "/sessions/{key}/quota")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .body("{\"quota\":9,\"reason\":\"x\"}"),
            Use.of("POST " + API + "/sessions/{key}/certificates").may(MANAGERS).key("key", Thing.SESSION),
            Use.of("POST " + API + "/sessions/{key}/certificates").may(MANAGERS).key("key", Thing.DRAFT),
            Use.of("POST " + API + "/planning/sessions/{key}/postponement")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"startsAt\":\"2031-01-07T01:30:00Z\",\"reason\":\"x\"}"),
            Use.of("PUT " + API + "/planning/sessions/{key}/place")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"place\":\"x\"}"),
            Use.of("GET " + API + "/planning/sessions/{key}/series")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .text("every", "WEEKS")
                    .text("count", "2"),
            Use.of("GET " + API + "/planning/courses/{key}/years/{year}")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .text("year", "2026"),
            Use.of("POST " + API + "/planning/courses/{key}/repeats")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .key("template", Thing.DRAFT)
                    .body("{\"sessions\":[{\"template\":\"{template}\",\"day\":\"2031-01-07\"}]}"),
            Use.of("GET " + API + "/materials").may(MANAGERS, FIRMS).key("course", Thing.COURSE),
            Use.of("POST " + API + "/materials")
                    .may(MANAGERS)
                    .key("course", Thing.COURSE)
                    .file(),
            Use.of("GET " + API + "/materials/{key}").may(MANAGERS, FIRMS).key("key", Thing.MATERIAL),
            Use.of("DELETE " + API + "/materials/{key}").may(MANAGERS).key("key", Thing.MATERIAL),
            Use.of("GET " + API + "/bulletins").may(MANAGERS, ADMIN),
            Use.of("POST " + API + "/bulletins").may(MANAGERS, ADMIN).body("{\"content\":{\"open\":false}}"),
            Use.of("GET " + API + "/bulletins/suggestions").may(MANAGERS, ADMIN),
            Use.of("GET " + API + "/bulletins/{key}").may(MANAGERS, ADMIN).key("key", Thing.BULLETIN),
            Use.of("PUT " + API + "/bulletins/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_DRAFT)
                    .body("{\"version\":0,\"content\":{\"title\":\"x\"}}"),
            Use.of("DELETE " + API + "/bulletins/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_DRAFT)
                    .text("version", "0"),
            Use.of("GET " + API + "/bulletins/{key}/reach").may(MANAGERS, ADMIN).key("key", Thing.BULLETIN_DRAFT),
            Use.of("POST " + API + "/bulletins/{key}/publication")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_DRAFT)
                    .body("{\"version\":0}"),
            Use.of("POST " + API + "/bulletins/{key}/successors")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN)
                    .body("{\"kind\":\"UPDATE\"}"),
            Use.of("GET " + API + "/bulletins/{key}/board").may(MANAGERS, ADMIN).key("key", Thing.BULLETIN),
            Use.of("GET " + API + "/bulletins/{key}/board.xlsx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN),
            Use.of("GET " + API + "/bulletins/{key}/answers/{firm}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM),
            Use.of("GET " + API + "/bulletins/{key}/answers/{firm}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN)
                    .key("firm", Thing.BULLETIN_FIRM_DRAFTING),
            Use.of("GET " + API + "/bulletins/{key}/answers/{firm}/evidence/{file}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/firm/bulletins").may(FIRMS),
            Use.of("GET " + API + "/firm/bulletins/{key}").may(FIRMS).key("key", Thing.BULLETIN),
            Use.of("POST " + API + "/firm/bulletins/{key}/receipt").may(FIRMS).key("key", Thing.BULLETIN),
            Use.of("PUT " + API + "/firm/bulletins/{key}/answers")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .body("{\"version\":0}"),
            Use.of("POST " + API + "/firm/bulletins/{key}/submission")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .body("{\"version\":0}"),
            Use.of("PUT " + API + "/firm/bulletins/{key}/sharing")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .body("{}"),
            Use.of("POST " + API + "/firm/bulletins/{key}/answers/{question}/evidence")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .key("question", Thing.NOTHING)
                    .file(),
            Use.of("DELETE " + API + "/firm/bulletins/{key}/answers/{question}/evidence/{file}")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .key("question", Thing.NOTHING)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/firm/bulletins/{key}/evidence/{file}")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/calendar-address").may(FIRMS),
            Use.of("POST " + API + "/calendar-address").may(FIRMS),
            Use.of("GET " + API + "/enrolments").may(FIRMS),
            Use.of("DELETE " + API + "/enrolments/{key}").may(FIRMS, MANAGERS).key("key", Thing.ENROLMENT),
            Use.of("POST " + API + "/sessions/{key}/group-enrolments")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT)
                    .own("person", "person")
                    .body("{\"people\":[\"{person}\"]}"),
            Use.of("POST " + API + "/sessions/{key}/group-enrolments")
                    .may(FIRMS)
                    .seenByAll("key", Thing.SESSION)
                    .key("person", Thing.PERSON)
                    .body("{\"people\":[\"{person}\"]}"),
            Use.of("POST " + API + "/sessions/{key}/kept-seats/{group}/opening")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .text("group", "1")
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/sessions/{key}/kept-seats/{group}/opening")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .text("group", "1")
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/enrolments/{key}/approval").may(MANAGERS).key("key", Thing.ENROLMENT),
            Use.of("POST " + API + "/enrolments/{key}/refusal")
                    .may(MANAGERS)
                    .key("key", Thing.ENROLMENT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/enrolments/{key}/acceptance").may(FIRMS).key("key", Thing.ENROLMENT),
            Use.of("PUT " + API + "/enrolments/{key}/place")
                    .may(MANAGERS)
                    .key("key", Thing.ENROLMENT)
                    .body("{\"place\":1,\"reason\":\"x\"}"),
            Use.of("POST " + API + "/enrolments/{key}/seat")
                    .may(MANAGERS)
                    .key("key", Thing.ENROLMENT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + API + "/units/{key}/check-ins")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT_UNIT)
                    .body("{\"token\":\"x\"}"),
            Use.of("POST " + API + "/units/check-ins").may(FIRMS).body("{\"token\":\"x\"}"),
            Use.of("GET " + API + "/units/{key}/check-in-panel").may(MANAGERS).key("key", Thing.DRAFT_UNIT),
            Use.of("POST " + API + "/units/{key}/opening").may(MANAGERS).key("key", Thing.DRAFT_UNIT),
            Use.of("POST " + API + "/units/{key}/roll-call")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT_UNIT)
                    .key("enrolment", Thing.ENROLMENT)
                    .body("[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]"),
            Use.of("POST " + API + "/units/{key}/roll-call")
                    .may(MANAGERS)
                    .own("key", "unit")
                    .key("enrolment", Thing.ENROLMENT)
                    .body("[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]"),
            Use.of("GET " + API + "/units/{key}/sheet.pdf").may(MANAGERS).key("key", Thing.DRAFT_UNIT),
            Use.of("POST " + API + "/units/{key}/sheet/comparison")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT_UNIT)
                    .key("enrolment", Thing.ENROLMENT)
                    .body("[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]"),
            Use.of("POST " + API + "/units/{key}/sheet")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT_UNIT)
                    .key("enrolment", Thing.ENROLMENT)
                    .body("{\"marks\":[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]}"),
            Use.of("GET " + API + "/attendance").may(FIRMS),
            Use.of("GET " + API + "/attendance/{unit}/{enrolment}/documents/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("unit", Thing.APPEALED_UNIT)
                    .key("enrolment", Thing.APPEALED)
                    .key("key", Thing.NOTHING),
            Use.of("GET " + API + "/attendance/appeals").may(MANAGERS, ADMIN),
            Use.of("POST " + API + "/attendance/appeals")
                    .may(FIRMS)
                    .key("unit", Thing.APPEALED_UNIT)
                    .key("enrolment", Thing.APPEALED)
                    .body("{\"unit\":\"{unit}\",\"enrolment\":\"{enrolment}\",\"reasons\":\"x\"}"),
            Use.of("POST " + API + "/attendance/appeals/{key}/decision")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.APPEAL)
                    .body("{\"version\":1,\"reasons\":\"x\"}"),
            Use.of("POST " + API + "/attendance/corrections")
                    .may(MANAGERS, ADMIN)
                    .key("unit", Thing.APPEALED_UNIT)
                    .key("enrolment", Thing.APPEALED)
                    .body("{\"unit\":\"{unit}\",\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\","
                            + "\"reasons\":\"x\",\"documentNo\":\"x\"}"),
            Use.of("POST " + API + "/attendance/corrections/{key}/answer")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOTHING)
                    .body("{\"confirm\":true}"),
            Use.of("GET " + API + "/certificates").may(FIRMS),
            Use.of("GET " + API + "/certificates/{key}/pdf")
                    .may(FIRMS, MANAGERS)
                    .key("key", Thing.CERTIFICATE),
            Use.of("GET " + API + "/certificates/checks").may(MANAGERS),
            Use.of("GET " + API + "/certificates/{key}/checks").may(MANAGERS).key("key", Thing.CERTIFICATE),
            Use.of("GET " + API + "/certificate-runs").may(MANAGERS).key("session", Thing.DRAFT),
            Use.of("GET " + API + "/certificate-runs/{key}").may(MANAGERS).key("key", Thing.CERTIFICATE_RUN),
            Use.of("GET " + API + "/certificate-runs/{key}/outcomes")
                    .may(MANAGERS)
                    .key("key", Thing.CERTIFICATE_RUN),
            Use.of("GET " + API + "/certificate-templates").may(MANAGERS),
            Use.of("POST " + API + "/certificate-templates").may(MANAGERS).body("{\"title\":\"x\"}"),
            Use.of("POST " + API + "/certificate-templates/{number}/use")
                    .may(MANAGERS)
                    .text("number", "999")
                    .body("{\"version\":0}"),
            Use.of("GET " + API + "/certificate-templates/{number}/preview.pdf")
                    .may(MANAGERS)
                    .text("number", "999"),
            Use.of("GET " + API + "/hours").may(MANAGERS, FIRMS),
            Use.of("GET " + API + "/hours/hours.xlsx").may(MANAGERS, FIRMS),
            Use.of("GET " + API + "/hours/{person}/transcript.pdf")
                    .may(MANAGERS, FIRMS)
                    .key("person", Thing.LEARNER),
            Use.of("POST " + API + "/certificates/{key}/revocation")
                    .may(MANAGERS)
                    .key("key", Thing.CERTIFICATE)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + API + "/firm/people").may(FIRMS),
            Use.of("GET " + API + "/firm/people/{key}").may(FIRMS).key("key", Thing.PERSON),
            Use.of("POST " + API + "/firm/people").may(FIRMS).body("{\"name\":\"x\"}"),
            Use.of("POST " + API + "/firm/people/{key}/posts")
                    .may(LEGAL)
                    .key("key", Thing.PERSON)
                    .body("{\"post\":\"RELEASE\",\"from\":\"2026-11-01\"}"),
            Use.of("POST " + API + "/firm/people/{key}/posts/{post}/end")
                    .may(LEGAL)
                    .key("key", Thing.PERSON)
                    .key("post", Thing.POST)
                    .body("{\"until\":\"2026-11-01\",\"version\":1}"),
            Use.of("GET " + API + "/firm/objections").may(FIRMS),
            Use.of("POST " + API + "/firm/objections")
                    .may(FIRMS)
                    .key("grade", Thing.NOTHING)
                    .body("{\"statement\":\"x\",\"grade\":\"{grade}\"}"),
            Use.of("GET " + API + "/firm/objections/standing").may(FIRMS),
            Use.of("GET " + API + "/firm/objections/{key}").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("POST " + API + "/firm/objections/{key}/evidence")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING)
                    .file(),
            Use.of("POST " + API + "/firm/objections/{key}/withdrawal")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING),
            Use.of("GET " + API + "/firm/objections/{key}/evidence/{file}")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING)
                    .key("file", Thing.NOTHING),
            Use.of("DELETE " + API + "/firm/self-evaluation/{year}/evidence/{file}")
                    .may(FIRMS)
                    .text("year", "2026")
                    .key("file", Thing.NOTHING),
            Use.of("GET " + API + "/firm/grade").may(FIRMS),
            Use.of("GET " + API + "/firm/grade/{key}/dossier.json").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + API + "/firm/grade/{key}/dossier.pdf").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + API + "/firm/grade/{key}/statement").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("PUT " + API + "/firm/grade/{key}/statement")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING)
                    .body("{\"words\":\"x\"}"),
            Use.of("DELETE " + API + "/firm/grade/{key}/statement").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + API + "/firm/grade-projection").may(FIRMS),
            Use.of("POST " + API + "/firm/grade-projection").may(FIRMS).body("{\"facts\":[]}"),
            Use.of("GET " + API + "/firm/hidden-risks").may(FIRMS).filters("open", "state", "kind"),
            Use.of("POST " + API + "/firm/hidden-risks").may(FIRMS).body("{\"kind\":\"LABEL\"}"),
            Use.of("POST " + API + "/firm/hidden-risks")
                    .may(FIRMS)
                    .key("place", Thing.RISK_PLACE)
                    .body("{\"place\":\"{place}\",\"what\":\"x\"}"),
            Use.of("GET " + API + "/firm/hidden-risks/{key}").may(FIRMS).key("key", Thing.HIDDEN_RISK),
            Use.of("POST " + API + "/firm/hidden-risks/{key}/judgement")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"judgement\":{\"founded\":false}}"),
            Use.of("POST " + API + "/firm/hidden-risks/{key}/fix")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + API + "/firm/hidden-risks/{key}/prevention")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + API + "/firm/hidden-risks/{key}/closing")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + API + "/firm/hidden-risks/{key}/reopening")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + API + "/firm/hidden-risks/{key}/shares")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"until\":\"2020-01-01\"}"),
            Use.of("DELETE " + API + "/firm/hidden-risks/{key}/shares/{share}")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .text("share", "00000000-0000-4000-8000-000000000000"),
            Use.of("GET " + API + "/firm/hidden-risks/{key}/documents/{file}")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .text("file", "00000000-0000-4000-8000-000000000000"),
            Use.of("GET " + API + "/firm/hidden-risk-places").may(FIRMS),
            Use.of("POST " + API + "/firm/hidden-risk-places").may(FIRMS).body("{}"),
            Use.of("DELETE " + API + "/firm/hidden-risk-places/{key}")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING),
            Use.of("GET " + API + "/firm/hidden-risk-figures").may(FIRMS),
            Use.of("GET " + API + "/firm/hidden-risk-figures/log.xlsx").may(FIRMS),
            Use.of("GET " + API + "/meetings").may(MANAGERS, ADMIN),
            Use.of("POST " + API + "/meetings")
                    .may(MANAGERS, ADMIN)
                    .body("{\"content\":{\"kind\":\"HIGH_RISK_WARNING\"}}"),
            Use.of("GET " + API + "/meetings/figures").may(MANAGERS, ADMIN),
            Use.of("GET " + API + "/meetings/{key}").may(MANAGERS, ADMIN).key("key", Thing.ASSOCIATION_MEETING),
            Use.of("GET " + API + "/meetings/{key}/board.xlsx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING),
            Use.of("PUT " + API + "/meetings/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"content\":{\"title\":\"x\"}}"),
            Use.of("POST " + API + "/meetings/{key}/guests")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"districts\":[\"999\"]}"),
            Use.of("POST " + API + "/meetings/{key}/guests")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .key("firm", Thing.NOTHING)
                    .body("{\"firms\":[\"{firm}\"]}"),
            Use.of("DELETE " + API + "/meetings/{key}/guests/{guest}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .text("guest", "00000000-0000-4000-8000-000000000000"),
            Use.of("POST " + API + "/meetings/{key}/convocation")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/cancellation")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/discarding")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/minutes")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/closing")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + API + "/meetings/{key}/moves")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"move\":{}}"),
            Use.of("PUT " + API + "/meetings/{key}/presence")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("[]"),
            Use.of("POST " + API + "/meetings/{key}/fix-decisions")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body(
                            "{\"guest\":\"00000000-0000-4000-8000-000000000000\",\"point\":\"00000000-0000-4000-8000-000000000000\",\"accepted\":true}"),
            Use.of("POST " + API + "/meetings/{key}/urgings")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING),
            Use.of("GET " + API + "/firm/meetings").may(FIRMS),
            Use.of("GET " + API + "/firm/meetings/{key}").may(FIRMS).key("key", Thing.INVITATION),
            Use.of("PUT " + API + "/firm/meetings/{key}/reply")
                    .may(FIRMS)
                    .key("key", Thing.INVITATION)
                    .body("{\"coming\":true}"),
            Use.of("PUT " + API + "/firm/meetings/{key}/receipts/{point}")
                    .may(FIRMS)
                    .key("key", Thing.INVITATION)
                    .text("point", "00000000-0000-4000-8000-000000000000")
                    .body("{\"stand\":\"NOT_OURS\"}"),
            Use.of("POST " + API + "/firm/meetings/{key}/receipts/{point}/fix")
                    .may(FIRMS)
                    .key("key", Thing.INVITATION)
                    .text("point", "00000000-0000-4000-8000-000000000000")
                    .body("{\"words\":\"x\"}"),
            Use.of("GET " + API + "/members").may(MANAGERS, ADMIN).filters("text", "district", "kind", "belongs"),
            Use.of("GET " + API + "/members/list.xlsx")
                    .may(MANAGERS, ADMIN)
                    .filters("text", "district", "kind", "belongs"),
            Use.of("GET " + API + "/members/{firm}").may(MANAGERS, ADMIN).key("firm", Thing.MEMBER_FIRM),
            Use.of("POST " + API + "/members/{firm}/ending")
                    .may(ADMIN)
                    .key("firm", Thing.MEMBER_FIRM)
                    .body("{\"reason\":\"\"}"),
            Use.of("GET " + API + "/members/{firm}/grades/{year}")
                    .may(MANAGERS, ADMIN)
                    .key("firm", Thing.MEMBER_GRADE)
                    .text("year", "1999"),
            Use.of("GET " + API + "/membership-applications")
                    .may(MANAGERS, ADMIN)
                    .filters("open"),
            Use.of("GET " + API + "/membership-applications/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MEMBERSHIP_APPLICATION),
            Use.of("POST " + API + "/membership-applications/{key}/question")
                    .may(ADMIN)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99,\"words\":\"x\"}"),
            Use.of("POST " + API + "/membership-applications/{key}/decision")
                    .may(ADMIN)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99,\"decision\":{\"accepted\":false}}"),
            Use.of("GET " + API + "/membership-statement").may(MANAGERS, ADMIN),
            Use.of("PUT " + API + "/membership-statement")
                    .may(ADMIN)
                    .body("{\"version\":99,\"words\":\"\",\"longestDays\":0}"),
            Use.of("GET " + API + "/firm/memberships").may(FIRMS),
            Use.of("GET " + API + "/firm/memberships/associations").may(FIRMS),
            Use.of("GET " + API + "/firm/memberships/{association}/fellows")
                    .may(FIRMS)
                    .key("association", Thing.ASSOCIATION_TWO),
            Use.of("POST " + API + "/firm/memberships/{association}/leaving")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{}"),
            Use.of("GET " + API + "/firm/membership-applications").may(FIRMS),
            Use.of("POST " + API + "/firm/membership-applications")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\"}"),
            Use.of("GET " + API + "/firm/membership-applications/{key}")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_APPLICATION),
            Use.of("POST " + API + "/firm/membership-applications/{key}/answer")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99,\"words\":\"x\"}"),
            Use.of("POST " + API + "/firm/membership-applications/{key}/withdrawal")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99}"),
            Use.of("GET " + API + "/firm/consents").may(FIRMS),
            Use.of("POST " + API + "/firm/consents")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\",\"kind\":\"LISTING\"}"),
            Use.of("GET " + API + "/firm/consents/{key}").may(FIRMS).key("key", Thing.MEMBERSHIP_CONSENT),
            Use.of("DELETE " + API + "/firm/consents/{key}").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("POST " + API + "/firm/consents/{key}/renewal")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_CONSENT)
                    .body("{\"version\":99}"),
            Use.of("GET " + API + "/policy-questions")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .filters("open"),
            Use.of("GET " + API + "/policy-questions/topics").may(MANAGERS, ADMIN, FIRMS),
            Use.of("POST " + API + "/policy-questions")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .body("{\"topic\":\"system\"}"),
            Use.of("POST " + API + "/policy-questions")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("follows", Thing.POLICY_QUESTION)
                    .body("{\"title\":\"x\",\"words\":\"x\",\"follows\":\"{follows}\"}"),
            Use.of("GET " + API + "/policy-questions/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.POLICY_QUESTION),
            Use.of("GET " + API + "/firm/forum/topics").may(FIRMS).filters("text", "category", "mine"),
            Use.of("POST " + API + "/firm/forum/topics")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\",\"subject\":\"x\"}"),
            Use.of("GET " + API + "/firm/forum/topics/{key}").may(FIRMS).key("key", Thing.OWN_TOPIC),
            Use.of("POST " + API + "/firm/forum/topics/{key}/comments")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"body\":\"x\"}"),
            Use.of("PUT " + API + "/firm/forum/topics/{key}/muting")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"muted\":true}"),
            Use.of("GET " + API + "/firm/forum/posts/{key}").may(FIRMS).key("key", Thing.OWN_TOPIC),
            Use.of("PUT " + API + "/firm/forum/posts/{key}")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"version\":999,\"body\":\"x\"}"),
            Use.of("POST " + API + "/firm/forum/posts/{key}/deletion")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"version\":999}"),
            Use.of("POST " + API + "/firm/forum/posts/{key}/appeal")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"version\":999,\"reason\":\"x\"}"),
            Use.of("POST " + API + "/firm/forum/posts/{key}/report")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + API + "/forum/queue").may(MANAGERS, ADMIN),
            Use.of("GET " + API + "/forum/topics").may(MANAGERS, ADMIN).filters("text", "category", "all"),
            Use.of("GET " + API + "/forum/topics/{key}").may(MANAGERS, ADMIN).key("key", Thing.FORUM_TOPIC),
            Use.of("POST " + API + "/forum/topics/{key}/comments")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"body\":\"x\"}"),
            Use.of("GET " + API + "/forum/posts/{key}").may(MANAGERS, ADMIN).key("key", Thing.FORUM_TOPIC),
            Use.of("GET " + API + "/forum/posts/{key}/reports")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC),
            Use.of("POST " + API + "/forum/posts/{key}/decision")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"publish\":true}"),
            Use.of("POST " + API + "/forum/posts/{key}/hiding")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"reason\":\"x\"}"),
            Use.of("POST " + API + "/forum/posts/{key}/keeping")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999}"),
            Use.of("POST " + API + "/forum/posts/{key}/appeal-decision")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"restore\":true,\"reason\":\"x\"}"),
            Use.of("PUT " + API + "/forum/posts/{key}/place")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"pinned\":true,\"closed\":false}"),
            Use.of("GET " + API + "/firm/supplier-documents").may(FIRMS).filters("text", "kind", "own", "watched"),
            Use.of("POST " + API + "/firm/supplier-documents")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\",\"about\":{\"supplier\":\"x\"}}"),
            Use.of("GET " + API + "/firm/supplier-documents/{key}").may(FIRMS).key("key", Thing.OWN_MATERIAL),
            Use.of("GET " + API + "/firm/supplier-documents/{key}/file")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL),
            Use.of("POST " + API + "/firm/supplier-documents/{key}/renewal")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL)
                    .body("{\"version\":999,\"about\":{\"supplier\":\"x\"}}"),
            Use.of("POST " + API + "/firm/supplier-documents/{key}/withdrawal")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL)
                    .body("{\"version\":999}"),
            Use.of("PUT " + API + "/firm/supplier-documents/{key}/use")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL)
                    .body("{\"uses\":true}"),
            Use.of("GET " + API + "/supplier-documents").may(MANAGERS, ADMIN).filters("text", "kind"),
            Use.of("GET " + API + "/supplier-documents/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MATERIAL_SHARED),
            Use.of("GET " + API + "/supplier-documents/{key}/file")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MATERIAL_SHARED),
            Use.of("POST " + API + "/supplier-documents/{key}/taking-down")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MATERIAL_SHARED)
                    .body("{\"version\":999,\"reason\":\"x\"}"),
            Use.of("GET " + API + "/shared-hidden-risks").may(MANAGERS, ADMIN),
            Use.of("GET " + API + "/firm/restorations").may(FIRMS),
            Use.of("POST " + API + "/firm/restorations").may(FIRMS).body("{\"reasons\":\"x\"}"),
            Use.of("POST " + API + "/imports").may(MANAGERS).file(),
            Use.of("GET " + API + "/imports/{key}").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            Use.of("GET " + API + "/imports/{key}/rows").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            Use.of("GET " + API + "/imports/{key}/report.xlsx")
                    .may(MANAGERS, LEGAL)
                    .key("key", Thing.TRAINING_IMPORT),
            Use.of("POST " + API + "/imports/{key}/apply").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            Use.of("POST " + API + "/imports/{key}/discard")
                    .may(MANAGERS, LEGAL)
                    .key("key", Thing.TRAINING_IMPORT));

    static final List<Use> PAGES = Stream.concat(
                    Stream.of(
                            Use.of("/association/cases/index.xhtml").may(MANAGERS, ADMIN, FIRMS),
                            Use.of("/association/cases/nominate.xhtml")
                                    .may(MANAGERS, ADMIN, FIRMS)
                                    .key("key", Thing.NOMINATION)
                                    .filters("done"),
                            Use.of("/association/cases/nomination.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("key", Thing.NOMINATION_JUDGED)
                                    .filters("done"),
                            Use.of("/association/zone/cases.xhtml").may(FIRMS),
                            Use.of("/association/zone/case.xhtml")
                                    .may(FIRMS)
                                    .key("key", Thing.NOMINATION)
                                    .filters("done"),
                            Use.of("/association/certificates/index.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.SESSION),
                            Use.of("/association/certificates/index.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.DRAFT),
                            Use.of("/association/certificates/one.xhtml")
                                    .may(MANAGERS)
                                    .key("certificate", Thing.CERTIFICATE)
                                    .filters("done"),
                            Use.of("/association/certificates/run.xhtml")
                                    .may(MANAGERS)
                                    .key("run", Thing.CERTIFICATE_RUN),
                            Use.of("/association/certificates/checks.xhtml").may(MANAGERS),
                            Use.of("/association/certificates/template.xhtml")
                                    .may(MANAGERS)
                                    .filters("done"),
                            Use.of("/association/training/hours.xhtml")
                                    .may(MANAGERS)
                                    .numbers("year")
                                    .filters("post", "text"),
                            Use.of("/association/checkin/index.xhtml")
                                    .may(FIRMS)
                                    .key("u", Thing.DRAFT_UNIT)
                                    .text("c", "x"),
                            Use.of("/association/training/course.xhtml")
                                    .may(MANAGERS)
                                    .key("course", Thing.COURSE),
                            Use.of("/association/training/course.xhtml")
                                    .may(MANAGERS)
                                    .key("plan", Thing.PLAN_DRAFT)
                                    .key("line", Thing.PLAN_LINE),
                            Use.of("/association/training/questions.xhtml").may(MANAGERS),
                            Use.of("/association/training/question.xhtml")
                                    .may(MANAGERS)
                                    .key("question", Thing.QUESTION),
                            Use.of("/association/training/exam.xhtml")
                                    .may(MANAGERS)
                                    .key("course", Thing.COURSE)
                                    .filters("done"),
                            Use.of("/association/training/exam-results.xhtml")
                                    .may(MANAGERS)
                                    .key("course", Thing.COURSE),
                            Use.of("/association/training/feedback.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.SESSION),
                            Use.of("/association/training/follow-up.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.SESSION),
                            Use.of("/association/bulletins/index.xhtml").may(MANAGERS, ADMIN),
                            Use.of("/association/bulletins/edit.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("about", Thing.BULLETIN_DRAFT)
                                    .filters("clause"),
                            Use.of("/association/bulletins/one.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("about", Thing.BULLETIN)
                                    .filters("done", "show"),
                            Use.of("/association/bulletins/answers.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("about", Thing.BULLETIN_CHECKED)
                                    .key("firm", Thing.BULLETIN_FIRM),
                            Use.of("/association/zone/bulletins.xhtml").may(FIRMS),
                            Use.of("/association/zone/bulletin.xhtml")
                                    .may(FIRMS)
                                    .key("about", Thing.BULLETIN)
                                    .filters("done"),
                            Use.of("/association/zone/follow-up.xhtml")
                                    .may(FIRMS)
                                    .key("place", Thing.ANSWERED_PLACE)
                                    .filters("done"),
                            Use.of("/association/zone/exam.xhtml").may(FIRMS).key("place", Thing.EXAM_PLACE),
                            Use.of("/association/zone/feedback.xhtml")
                                    .may(FIRMS)
                                    .key("session", Thing.DRAFT),
                            Use.of("/association/training/year-plan.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .numbers("year")
                                    .filters("edit", "done"),
                            Use.of("/association/training/year-plan-compare.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("plan", Thing.PLAN_DRAFT)
                                    .numbers("from", "to"),
                            Use.of("/association/training/year-plan-print.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("plan", Thing.PLAN_FILED)
                                    .numbers("to"),
                            Use.of("/association/training/year-plan-import.xhtml")
                                    .may(MANAGERS)
                                    .key("key", Thing.TRAINING_IMPORT)
                                    .numbers("year"),
                            Use.of("/association/checkin/offline.xhtml").may(MANAGERS, ADMIN, FIRMS),
                            Use.of("/association/training/effect.xhtml").may(MANAGERS),
                            Use.of("/association/training/effect-print.xhtml").may(MANAGERS),
                            Use.of("/association/training/course-clauses.xhtml")
                                    .may(MANAGERS)
                                    .key("course", Thing.COURSE),
                            Use.of("/association/imports/index.xhtml")
                                    .may(MANAGERS)
                                    .filters("kind"),
                            Use.of("/association/imports/one.xhtml")
                                    .may(MANAGERS)
                                    .key("key", Thing.TRAINING_IMPORT)
                                    .filters("show")
                                    .numbers("from"),
                            Use.of("/association/training/courses.xhtml")
                                    .may(MANAGERS)
                                    .numbers("year"),
                            Use.of("/association/training/plan.xhtml")
                                    .may(MANAGERS)
                                    .key("course", Thing.COURSE),
                            Use.of("/association/training/calendar.xhtml")
                                    .may(MANAGERS)
                                    .numbers("day")
                                    .filters("view"),
                            Use.of("/association/training/repeat.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.DRAFT),
                            Use.of("/association/training/repeat.xhtml")
                                    .may(MANAGERS)
                                    .key("course", Thing.COURSE)
                                    .numbers("year"),
                            Use.of("/association/training/plan.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.DRAFT),
                            Use.of("/association/training/plan.xhtml")
                                    .may(MANAGERS)
                                    .key("copy", Thing.DRAFT),
                            Use.of("/association/training/session.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.DRAFT),
                            Use.of("/association/training/session.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.SESSION),
                            Use.of("/association/training/session.xhtml")
                                    .may(MANAGERS)
                                    .own("session", "session")
                                    .key("unit", Thing.DRAFT_UNIT),
                            Use.of("/association/training/appeals.xhtml").may(MANAGERS, ADMIN),
                            Use.of("/association/training/record.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("unit", Thing.APPEALED_UNIT)
                                    .key("enrolment", Thing.APPEALED),
                            Use.of("/association/training/sheet.xhtml")
                                    .may(MANAGERS)
                                    .key("session", Thing.SESSION)
                                    .key("unit", Thing.UNIT),
                            Use.of("/association/training/sheet.xhtml")
                                    .may(MANAGERS)
                                    .own("session", "session")
                                    .key("unit", Thing.DRAFT_UNIT),
                            Use.of("/association/zone/index.xhtml").may(FIRMS),
                            Use.of("/association/zone/attendance.xhtml").may(FIRMS),
                            Use.of("/association/zone/record.xhtml")
                                    .may(FIRMS)
                                    .key("unit", Thing.APPEALED_UNIT)
                                    .key("enrolment", Thing.APPEALED),
                            Use.of("/association/zone/self-evaluation.xhtml")
                                    .may(FIRMS)
                                    .filters("done"),
                            Use.of("/association/zone/self-indicator.xhtml")
                                    .may(FIRMS)
                                    .text("indicator", "1.1.1")
                                    .filters("done"),
                            Use.of("/association/members/filings.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .numbers("told"),
                            Use.of("/association/zone/courses.xhtml").may(FIRMS),
                            Use.of("/association/zone/enrol.xhtml").may(FIRMS).key("session", Thing.DRAFT),
                            Use.of("/association/zone/grade.xhtml").may(FIRMS),
                            Use.of("/association/meetings/index.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .filters("done")
                                    .numbers("year"),
                            Use.of("/association/meetings/one.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("about", Thing.ASSOCIATION_MEETING)
                                    .filters("done"),
                            Use.of("/association/meetings/edit.xhtml").may(MANAGERS, ADMIN),
                            Use.of("/association/meetings/edit.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("about", Thing.ASSOCIATION_MEETING),
                            Use.of("/association/zone/meetings.xhtml").may(FIRMS),
                            Use.of("/association/zone/meeting.xhtml")
                                    .may(FIRMS)
                                    .key("meeting", Thing.INVITATION)
                                    .filters("done"),
                            Use.of("/association/members/index.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .filters("text", "district", "kind", "standing", "cursor"),
                            Use.of("/association/members/firm.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("firm", Thing.MEMBER_FIRM)
                                    .filters("done"),
                            Use.of("/association/members/applications.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .filters("over", "cursor"),
                            Use.of("/association/members/statement.xhtml").may(ADMIN),
                            Use.of("/association/members/application.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("application", Thing.MEMBERSHIP_APPLICATION)
                                    .filters("done"),
                            Use.of("/association/zone/memberships.xhtml")
                                    .may(FIRMS)
                                    .filters("done"),
                            Use.of("/association/zone/membership-apply.xhtml")
                                    .may(FIRMS)
                                    .key("association", Thing.NOTHING),
                            Use.of("/association/zone/membership-application.xhtml")
                                    .may(FIRMS)
                                    .key("application", Thing.MEMBERSHIP_APPLICATION)
                                    .filters("done"),
                            Use.of("/association/zone/membership-leave.xhtml")
                                    .may(FIRMS)
                                    .key("association", Thing.ASSOCIATION_TWO),
                            Use.of("/association/zone/membership-consent-new.xhtml")
                                    .may(FIRMS)
                                    .key("association", Thing.ASSOCIATION_TWO),
                            Use.of("/association/zone/membership-consent.xhtml")
                                    .may(FIRMS)
                                    .key("consent", Thing.MEMBERSHIP_CONSENT)
                                    .filters("done"),
                            Use.of("/association/zone/membership-fellows.xhtml")
                                    .may(FIRMS)
                                    .key("association", Thing.ASSOCIATION_TWO)
                                    .filters("cursor"),
                            Use.of("/association/zone/forum.xhtml")
                                    .may(FIRMS)
                                    .filters("text", "kind", "show", "cursor"),
                            Use.of("/association/zone/forum-topic.xhtml")
                                    .may(FIRMS)
                                    .key("topic", Thing.OWN_TOPIC)
                                    .filters("from", "done"),
                            Use.of("/association/zone/forum-write.xhtml").may(FIRMS),
                            Use.of("/association/zone/forum-post.xhtml")
                                    .may(FIRMS)
                                    .key("post", Thing.OWN_TOPIC),
                            Use.of("/association/forum/index.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .filters("text", "kind", "show", "cursor"),
                            Use.of("/association/forum/post.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("post", Thing.FORUM_TOPIC)
                                    .filters("from", "done"),
                            Use.of("/association/zone/materials.xhtml")
                                    .may(FIRMS)
                                    .filters("text", "kind", "show"),
                            Use.of("/association/zone/material.xhtml")
                                    .may(FIRMS)
                                    .key("document", Thing.OWN_MATERIAL)
                                    .filters("done"),
                            Use.of("/association/zone/material-share.xhtml").may(FIRMS),
                            Use.of("/association/zone/material-share.xhtml")
                                    .may(FIRMS)
                                    .key("before", Thing.OWN_MATERIAL),
                            Use.of("/association/members/materials.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .filters("text", "kind"),
                            Use.of("/association/members/material.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("document", Thing.MATERIAL_SHARED)
                                    .filters("done"),
                            Use.of("/association/members/shared-risks.xhtml").may(MANAGERS, ADMIN),
                            Use.of("/association/questions/index.xhtml")
                                    .may(MANAGERS, ADMIN, FIRMS)
                                    .filters("over"),
                            Use.of("/association/questions/ask.xhtml").may(MANAGERS, ADMIN, FIRMS),
                            Use.of("/association/questions/ask.xhtml")
                                    .may(MANAGERS, ADMIN, FIRMS)
                                    .key("follows", Thing.POLICY_QUESTION),
                            Use.of("/association/questions/one.xhtml")
                                    .may(MANAGERS, ADMIN, FIRMS)
                                    .key("question", Thing.POLICY_QUESTION)
                                    .filters("asked"),
                            Use.of("/association/zone/questions.xhtml")
                                    .may(FIRMS)
                                    .filters("over"),
                            Use.of("/association/zone/question-ask.xhtml").may(FIRMS),
                            Use.of("/association/zone/question-ask.xhtml")
                                    .may(FIRMS)
                                    .key("follows", Thing.POLICY_QUESTION),
                            Use.of("/association/zone/question.xhtml")
                                    .may(FIRMS)
                                    .key("question", Thing.POLICY_QUESTION)
                                    .filters("asked"),
                            Use.of("/association/zone/risks.xhtml").may(FIRMS).filters("over", "kind"),
                            Use.of("/association/zone/risk-report.xhtml").may(FIRMS),
                            Use.of("/association/zone/risk-report.xhtml")
                                    .may(FIRMS)
                                    .key("place", Thing.RISK_PLACE),
                            Use.of("/association/zone/risk.xhtml")
                                    .may(FIRMS)
                                    .key("risk", Thing.HIDDEN_RISK)
                                    .filters("done"),
                            Use.of("/association/zone/risk-places.xhtml").may(FIRMS),
                            Use.of("/association/zone/risk-figures.xhtml")
                                    .may(FIRMS)
                                    .numbers("year"),
                            Use.of("/association/zone/correction.xhtml").may(FIRMS),
                            Use.of("/association/zone/projection.xhtml").may(FIRMS),
                            Use.of("/association/zone/statement.xhtml")
                                    .may(FIRMS)
                                    .filters("done"),
                            Use.of("/association/zone/objection.xhtml").may(FIRMS),
                            Use.of("/association/zone/objection.xhtml")
                                    .may(FIRMS)
                                    .key("key", Thing.NOTHING)
                                    .filters("done"),
                            Use.of("/association/zone/hours.xhtml")
                                    .may(FIRMS)
                                    .numbers("year")
                                    .filters("post", "text"),
                            Use.of("/association/contracts/index.xhtml").may(MANAGERS, ADMIN),
                            Use.of("/association/contracts/one.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("template", Thing.CONTRACT_TEMPLATE)
                                    .numbers("from", "to")
                                    .filters("side", "done"),
                            Use.of("/association/contracts/edit.xhtml")
                                    .may(MANAGERS, ADMIN)
                                    .key("template", Thing.CONTRACT_TEMPLATE)
                                    .filters("part", "saved"),
                            Use.of("/association/contracts/round.xhtml")
                                    .may(MANAGERS, ADMIN, FIRMS)
                                    .key("edition", Thing.CONTRACT_ROUND)
                                    .filters("sent"),
                            Use.of("/association/zone/contracts.xhtml")
                                    .may(FIRMS)
                                    .filters("done"),
                            Use.of("/association/zone/contract-round.xhtml")
                                    .may(FIRMS)
                                    .key("edition", Thing.CONTRACT_ROUND)
                                    .filters("sent"),
                            Use.of("/association/zone/contract-sheet.xhtml")
                                    .may(FIRMS)
                                    .key("sheet", Thing.CONTRACT_SHEET)
                                    .filters("done", "redline"),
                            Use.of("/association/zone/people.xhtml").may(FIRMS).filters("done", "about"),
                            Use.of("/association/zone/colleague.xhtml").may(FIRMS),
                            Use.of("/association/zone/colleague.xhtml")
                                    .may(FIRMS)
                                    .key("person", Thing.PERSON),
                            Use.of("/association/zone/appoint.xhtml")
                                    .may(LEGAL)
                                    .key("person", Thing.PERSON)
                                    .filters("post"),
                            Use.of("/association/zone/end-post.xhtml")
                                    .may(LEGAL)
                                    .key("person", Thing.PERSON)
                                    .key("held", Thing.POST)),
                    SharedPages.below("/association", Cast.all(ADMIN, LEGAL), Cast.all(MANAGERS, ADMIN, FIRMS)))
            .toList();

    private AssociationUses() {}
}
