package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuangan.acceptance.Visitor.Shown;
import io.zhuangan.server.demo.DemoClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Two tenants beside each other, and every way in: each operation of the JSON interfaces and each page is asked by
 * everybody of the cast. Who lacks the right is refused; who has it and names a thing of somebody else's gets 404, as if
 * it did not exist, and an audit line; nobody reads a word that is not theirs. An entrance that is not classified here
 * fails the test.
 */
class CanaryIT {
    private static final Set<String> OPERATOR = Set.of("operator");
    private static final Set<String> CITY = Set.of("city.chen");
    private static final Set<String> DISTRICTS = Set.of("fengxian.li", "jingan.zhou");
    private static final Set<String> MANAGERS = Set.of("assoc.wang", "assoc2.zhao");
    private static final Set<String> ADMIN = Set.of("assoc.he");
    private static final Set<String> FIRMS = Set.of("firm1.sun", "firm1.wu", "firm2.qian");
    private static final Set<String> LEGAL = Set.of("firm1.wu");
    private static final List<Set<String>> CAST_GROUPS = List.of(OPERATOR, CITY, DISTRICTS, MANAGERS, ADMIN, FIRMS);
    private static final List<String> CAST =
            CAST_GROUPS.stream().flatMap(Set::stream).sorted().toList();

    private static final String A = "/association/api/v1";
    private static final String R = "/regulator/api/v1";
    private static final String P = "/api/v1";

    /** Every operation of the three interfaces. */
    private static final List<Use> OPERATIONS = List.of(
            Use.of("GET " + P + "/openapi").open(),
            Use.of("GET " + P + "/courses").open(),
            Use.of("GET " + P + "/cases").open(),
            Use.of("GET " + P + "/cases/{key}").open().key("key", Thing.CASE),
            Use.of("GET " + P + "/changes").open(),
            Use.of("GET " + P + "/campaigns").open(),
            Use.of("GET " + P + "/campaigns/{code}").open().key("code", Thing.NOTHING),
            Use.of("GET " + P + "/clusters").open(),
            Use.of("GET " + P + "/bulletins").open(),
            Use.of("GET " + P + "/bulletins/{key}").open().key("key", Thing.BULLETIN),
            Use.of("GET " + P + "/questions").open(),
            Use.of("GET " + P + "/questions/{key}").open().key("key", Thing.POLICY_ENTRY),
            Use.of("GET " + P + "/contract-templates").open(),
            Use.of("GET " + P + "/contract-templates/{key}").open().key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("GET " + P + "/contract-templates/{key}/editions/{edition}")
                    .open()
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("edition", "2026-1"),
            //
            Use.of("GET " + A + "/openapi").open(),
            Use.of("GET " + A + "/contract-templates").may(MANAGERS, ADMIN),
            Use.of("POST " + A + "/contract-templates").may(MANAGERS, ADMIN).body("{\"slug\":\"\",\"text\":{}}"),
            Use.of("GET " + A + "/contract-templates/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("POST " + A + "/contract-templates/{key}/editions")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("GET " + A + "/contract-templates/{key}/editions/{number}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1"),
            Use.of("GET " + A + "/contract-templates/{key}/editions/{number}/changes/{to}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1")
                    .text("to", "1"),
            Use.of("GET " + A + "/contract-templates/{key}/editions/{number}/changes/{to}/comparison.docx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1")
                    .text("to", "1"),
            Use.of("GET " + A + "/contract-templates/{key}/editions/{number}/comments")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1"),
            Use.of("GET " + A + "/contract-templates/{key}/editions/{number}/figures")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("number", "1"),
            Use.of("PUT " + A + "/contract-templates/{key}/draft")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99,\"text\":{}}"),
            Use.of("POST " + A + "/contract-templates/{key}/round")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99}"),
            Use.of("POST " + A + "/contract-templates/{key}/round/end")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99}"),
            Use.of("POST " + A + "/contract-templates/{key}/publication")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .body("{\"version\":99}"),
            Use.of("GET " + A + "/contract-templates/{key}/adoptions")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("POST " + A + "/contract-templates/comments/{comment}/answer")
                    .may(MANAGERS, ADMIN)
                    .key("comment", Thing.CONTRACT_COMMENT)
                    .body("{\"words\":\"\"}"),
            Use.of("GET " + A + "/contract-rounds").may(MANAGERS, ADMIN, FIRMS),
            Use.of("GET " + A + "/contract-rounds/{edition}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("edition", Thing.CONTRACT_ROUND),
            Use.of("POST " + A + "/contract-rounds/{edition}/comments")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("edition", Thing.CONTRACT_ROUND)
                    .body("{\"words\":\"\"}"),
            Use.of("GET " + A + "/firm/contract-sheets").may(FIRMS),
            Use.of("POST " + A + "/firm/contract-sheets")
                    .may(FIRMS)
                    .key("edition", Thing.NOTHING)
                    .body("{\"edition\":\"{edition}\",\"name\":\"x\"}"),
            Use.of("GET " + A + "/firm/contract-sheets/{key}").may(FIRMS).key("key", Thing.CONTRACT_SHEET),
            Use.of("PUT " + A + "/firm/contract-sheets/{key}")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET)
                    .body("{\"version\":99,\"name\":\"x\",\"values\":{}}"),
            Use.of("DELETE " + A + "/firm/contract-sheets/{key}")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET)
                    .text("version", "99"),
            Use.of("POST " + A + "/firm/contract-sheets/{key}/edition")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET)
                    .key("edition", Thing.NOTHING)
                    .body("{\"version\":99,\"edition\":\"{edition}\"}"),
            Use.of("GET " + A + "/firm/contract-sheets/{key}/contract.docx")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET),
            Use.of("GET " + A + "/firm/contract-sheets/{key}/contract.pdf")
                    .may(FIRMS)
                    .key("key", Thing.CONTRACT_SHEET),
            Use.of("GET " + A + "/firm/contract-adoptions").may(FIRMS),
            Use.of("POST " + A + "/firm/contract-adoptions")
                    .may(FIRMS)
                    .key("edition", Thing.NOTHING)
                    .body("{\"edition\":\"{edition}\",\"since\":\"2026-01-01\"}"),
            Use.of("DELETE " + A + "/firm/contract-adoptions/{key}").may(FIRMS).key("key", Thing.CONTRACT_ADOPTION),
            Use.of("GET " + A + "/me").may(MANAGERS, ADMIN, FIRMS),
            Use.of("GET " + A + "/firm/self-evaluation").may(FIRMS),
            Use.of("PUT " + A + "/firm/self-evaluation/{year}/answers/{indicator}")
                    .may(FIRMS)
                    .text("year", "1999")
                    .text("indicator", "1.1.1")
                    .body("{\"points\":1}"),
            Use.of("POST " + A + "/firm/self-evaluation/{year}/answers/{indicator}/evidence")
                    .may(FIRMS)
                    .text("year", "1999")
                    .text("indicator", "1.1.1")
                    .file(),
            Use.of("GET " + A + "/firm/self-evaluation/{year}/evidence/{file}")
                    .may(FIRMS)
                    .text("year", "2026")
                    .key("file", Thing.NOTHING),
            Use.of("POST " + A + "/firm/self-evaluation/{year}/answers/{indicator}/reply")
                    .may(FIRMS)
                    .text("year", "1999")
                    .text("indicator", "1.1.1")
                    .body("{\"version\":0,\"words\":\"x\"}"),
            Use.of("POST " + A + "/firm/self-evaluation/{year}/pledge")
                    .may(FIRMS)
                    .text("year", "1999")
                    .body("{\"accepted\":false}"),
            Use.of("GET " + A + "/member-filings").may(MANAGERS, ADMIN),
            Use.of("POST " + A + "/member-filings/reminders")
                    .may(MANAGERS, ADMIN)
                    .body("{\"firms\":[\"00000000-0000-4000-8000-000000000000\"]}"),
            Use.of("GET " + A + "/courses").may(MANAGERS),
            Use.of("POST " + A + "/courses").may(MANAGERS).body("{\"title\":\"x\"}"),
            Use.of("GET " + A + "/courses/{key}").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("POST " + A + "/courses/{key}/sessions")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .body("{\"place\":\"x\",\"quota\":1,\"opensAt\":\"2027-01-01T00:00:00Z\","
                            + "\"closesAt\":\"2027-01-02T00:00:00Z\",\"units\":[{\"title\":\"x\",\"hours\":1,"
                            + "\"startsAt\":\"2027-01-03T00:00:00Z\",\"endsAt\":\"2027-01-03T01:00:00Z\"}]}"),
            Use.of("GET " + A + "/questions").may(MANAGERS),
            Use.of("POST " + A + "/questions").may(MANAGERS).body("{\"text\":\"\"}"),
            Use.of("GET " + A + "/questions/{key}").may(MANAGERS).key("key", Thing.QUESTION),
            Use.of("PUT " + A + "/questions/{key}")
                    .may(MANAGERS)
                    .key("key", Thing.QUESTION)
                    .body("{\"text\":\"x\",\"kind\":\"TRUE_FALSE\",\"right\":[0]}"),
            Use.of("GET " + A + "/courses/{key}/exam").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("PUT " + A + "/courses/{key}/exam")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .body("{\"opens\":\"2027-01-01T00:00:00Z\",\"closes\":\"2027-01-02T00:00:00Z\",\"randomCount\":1}"),
            Use.of("GET " + A + "/courses/{key}/exam/results").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("GET " + A + "/courses/{key}/exam/statistics").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("GET " + A + "/courses/{key}/exam/results.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE),
            Use.of("GET " + A + "/exams/{key}").may(FIRMS).key("key", Thing.EXAM_PLACE),
            Use.of("POST " + A + "/exams/{key}").may(FIRMS).key("key", Thing.EXAM_PLACE),
            Use.of("PUT " + A + "/exams/{key}/answers/{number}")
                    .may(FIRMS)
                    .key("key", Thing.EXAM_PLACE)
                    .text("number", "1")
                    .body("{\"chosen\":[0]}"),
            Use.of("POST " + A + "/exams/{key}/hand-in").may(FIRMS).key("key", Thing.EXAM_PLACE),
            Use.of("GET " + A + "/sessions/{key}/feedback").may(MANAGERS).key("key", Thing.SESSION),
            Use.of("PUT " + A + "/sessions/{key}/feedback")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"questions\":[\"a\",\"b\",\"c\"],\"closes\":\"2027-01-02T00:00:00Z\"}"),
            Use.of("POST " + A + "/sessions/{key}/feedback")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT)
                    .body("{\"scales\":[1,1,1]}"),
            Use.of("GET " + A + "/sessions/{key}/follow-up").may(MANAGERS).key("key", Thing.SESSION),
            Use.of("PUT " + A + "/sessions/{key}/follow-up")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"questions\":[{\"text\":\"a\"}]}"),
            Use.of("GET " + A + "/follow-ups").may(FIRMS),
            Use.of("GET " + A + "/follow-ups/{place}").may(FIRMS).key("place", Thing.ANSWERED_PLACE),
            Use.of("PUT " + A + "/follow-ups/{place}")
                    .may(FIRMS)
                    .key("place", Thing.ANSWERED_PLACE)
                    .body("{\"answers\":[]}"),
            Use.of("GET " + A + "/training-plans").may(MANAGERS, ADMIN),
            Use.of("POST " + A + "/training-plans").may(MANAGERS).body("{\"year\":1999}"),
            Use.of("GET " + A + "/training-plans/{key}").may(MANAGERS, ADMIN).key("key", Thing.PLAN_DRAFT),
            Use.of("GET " + A + "/training-plans/{key}").may(MANAGERS, ADMIN).key("key", Thing.PLAN_FILED),
            Use.of("PUT " + A + "/training-plans/{key}")
                    .may(MANAGERS)
                    .key("key", Thing.PLAN_DRAFT)
                    .body("{\"version\":1,\"lines\":[]}"),
            Use.of("POST " + A + "/training-plans/{key}/filing")
                    .may(ADMIN)
                    .key("key", Thing.PLAN_DRAFT)
                    .body("{\"version\":0}"),
            Use.of("GET " + A + "/training-plans/{key}/progress")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.PLAN_FILED),
            Use.of("POST " + A + "/training-plans/{key}/courses")
                    .may(MANAGERS)
                    .key("key", Thing.PLAN_FILED)
                    .key("course", Thing.COURSE)
                    .body("{\"course\":\"{course}\"}"),
            Use.of("GET " + A + "/training-plans/{key}/plan.docx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + A + "/training-plans/{key}/plan.xlsx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + A + "/courses/{key}/clauses").may(MANAGERS).key("key", Thing.COURSE),
            Use.of("PUT " + A + "/courses/{key}/clauses")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .body("{\"clauses\":[]}"),
            Use.of("GET " + A + "/training-effect").may(MANAGERS),
            Use.of("GET " + A + "/training-effect/effect.xlsx").may(MANAGERS),
            Use.of("GET " + R + "/training-effect").may(CITY),
            Use.of("GET " + R + "/training-effect/effect.xlsx").may(CITY),
            Use.of("GET " + A + "/sheets/sessions.xlsx").may(MANAGERS),
            Use.of("GET " + A + "/sheets/sessions/{key}/roll.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + A + "/sheets/sessions/{key}/roll.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT),
            Use.of("GET " + A + "/sheets/sessions/{key}/line.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + A + "/sheets/sessions/{key}/line.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT),
            Use.of("GET " + A + "/sheets/questions.xlsx").may(MANAGERS),
            Use.of("GET " + A + "/sheets/sessions/{key}/feedback.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + A + "/sheets/sessions/{key}/follow-up.xlsx")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION),
            Use.of("GET " + A + "/sheets/enrolments.xlsx").may(FIRMS),
            Use.of("GET " + A + "/case-nominations").may(MANAGERS, ADMIN, FIRMS),
            Use.of("POST " + A + "/case-nominations")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .body("{\"call\":\"00000000-0000-4000-8000-000000000000\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("GET " + A + "/case-nominations/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION),
            Use.of("PUT " + A + "/case-nominations/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("POST " + A + "/case-nominations/{key}/submission")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"name\":\"x\",\"post\":\"x\"}"),
            Use.of("POST " + A + "/case-nominations/{key}/withdrawal")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.NOMINATION),
            Use.of("GET " + A + "/case-nominations/{key}/jury")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOMINATION_JUDGED),
            Use.of("PUT " + A + "/case-nominations/{key}/score")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"points\":{}}"),
            Use.of("POST " + A + "/case-nominations/{key}/recusal")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + A + "/case-nominations/calls").may(MANAGERS, ADMIN, FIRMS),
            Use.of("POST " + A + "/case-nominations/{key}/consents")
                    .may(FIRMS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"extent\":\"TEXT\",\"until\":\"2028-01-01\"}"),
            Use.of("POST " + A + "/case-consents/{key}/withdrawal").may(FIRMS).key("key", Thing.CASE_CONSENT),
            Use.of("GET " + A + "/sheets/appeals.xlsx").may(MANAGERS, ADMIN),
            Use.of("GET " + A + "/sheets/corrections.xlsx").may(MANAGERS, ADMIN),
            Use.of("GET " + A + "/imports/templates/{kind}.xlsx").may(MANAGERS).text("kind", "TRAINING_PLAN"),
            Use.of("GET " + A + "/sessions").may(MANAGERS, FIRMS),
            Use.of("GET " + A + "/sessions/{key}").may(MANAGERS, FIRMS).key("key", Thing.DRAFT),
            Use.of("GET " + A + "/sessions/{key}/enrolments").may(FIRMS).key("key", Thing.DRAFT),
            Use.of("POST " + A + "/sessions/{key}/enrolments")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT)
                    .own("person", "person")
                    .body("{\"person\":\"{person}\"}"),
            Use.of("POST " + A + "/sessions/{key}/enrolments")
                    .may(FIRMS)
                    .seenByAll("key", Thing.SESSION)
                    .key("person", Thing.PERSON)
                    .body("{\"person\":\"{person}\"}"),
            Use.of("POST " + A + "/sessions/{key}/publication")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .body("{}"),
            Use.of("POST " + A + "/sessions/{key}/cancellation")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + A + "/sessions/{key}/cancellation")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("PUT " + A + "/sessions/{key}/quota")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"quota\":9,\"reason\":\"x\"}"),
            Use.of("PUT " + A + "/sessions/{key}/quota")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .body("{\"quota\":9,\"reason\":\"x\"}"),
            Use.of("POST " + A + "/sessions/{key}/certificates").may(MANAGERS).key("key", Thing.SESSION),
            Use.of("POST " + A + "/sessions/{key}/certificates").may(MANAGERS).key("key", Thing.DRAFT),
            Use.of("POST " + A + "/planning/sessions/{key}/postponement")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"startsAt\":\"2031-01-07T01:30:00Z\",\"reason\":\"x\"}"),
            Use.of("PUT " + A + "/planning/sessions/{key}/place")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .body("{\"place\":\"x\"}"),
            Use.of("GET " + A + "/planning/sessions/{key}/series")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .text("every", "WEEKS")
                    .text("count", "2"),
            Use.of("GET " + A + "/planning/courses/{key}/years/{year}")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .text("year", "2026"),
            Use.of("POST " + A + "/planning/courses/{key}/repeats")
                    .may(MANAGERS)
                    .key("key", Thing.COURSE)
                    .key("template", Thing.DRAFT)
                    .body("{\"sessions\":[{\"template\":\"{template}\",\"day\":\"2031-01-07\"}]}"),
            Use.of("GET " + A + "/materials").may(MANAGERS, FIRMS).key("course", Thing.COURSE),
            Use.of("POST " + A + "/materials")
                    .may(MANAGERS)
                    .key("course", Thing.COURSE)
                    .file(),
            Use.of("GET " + A + "/materials/{key}").may(MANAGERS, FIRMS).key("key", Thing.MATERIAL),
            Use.of("DELETE " + A + "/materials/{key}").may(MANAGERS).key("key", Thing.MATERIAL),
            Use.of("GET " + A + "/bulletins").may(MANAGERS, ADMIN),
            Use.of("POST " + A + "/bulletins").may(MANAGERS, ADMIN).body("{\"content\":{\"open\":false}}"),
            Use.of("GET " + A + "/bulletins/suggestions").may(MANAGERS, ADMIN),
            Use.of("GET " + A + "/bulletins/{key}").may(MANAGERS, ADMIN).key("key", Thing.BULLETIN),
            Use.of("PUT " + A + "/bulletins/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_DRAFT)
                    .body("{\"version\":0,\"content\":{\"title\":\"x\"}}"),
            Use.of("DELETE " + A + "/bulletins/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_DRAFT)
                    .text("version", "0"),
            Use.of("GET " + A + "/bulletins/{key}/reach").may(MANAGERS, ADMIN).key("key", Thing.BULLETIN_DRAFT),
            Use.of("POST " + A + "/bulletins/{key}/publication")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_DRAFT)
                    .body("{\"version\":0}"),
            Use.of("POST " + A + "/bulletins/{key}/successors")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN)
                    .body("{\"kind\":\"UPDATE\"}"),
            Use.of("GET " + A + "/bulletins/{key}/board").may(MANAGERS, ADMIN).key("key", Thing.BULLETIN),
            Use.of("GET " + A + "/bulletins/{key}/board.xlsx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN),
            Use.of("GET " + A + "/bulletins/{key}/answers/{firm}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM),
            Use.of("GET " + A + "/bulletins/{key}/answers/{firm}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN)
                    .key("firm", Thing.BULLETIN_FIRM_DRAFTING),
            Use.of("GET " + A + "/bulletins/{key}/answers/{firm}/evidence/{file}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + A + "/firm/bulletins").may(FIRMS),
            Use.of("GET " + A + "/firm/bulletins/{key}").may(FIRMS).key("key", Thing.BULLETIN),
            Use.of("POST " + A + "/firm/bulletins/{key}/receipt").may(FIRMS).key("key", Thing.BULLETIN),
            Use.of("PUT " + A + "/firm/bulletins/{key}/answers")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .body("{\"version\":0}"),
            Use.of("POST " + A + "/firm/bulletins/{key}/submission")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .body("{\"version\":0}"),
            Use.of("PUT " + A + "/firm/bulletins/{key}/sharing")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .body("{}"),
            Use.of("POST " + A + "/firm/bulletins/{key}/answers/{question}/evidence")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .key("question", Thing.NOTHING)
                    .file(),
            Use.of("DELETE " + A + "/firm/bulletins/{key}/answers/{question}/evidence/{file}")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .key("question", Thing.NOTHING)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + A + "/firm/bulletins/{key}/evidence/{file}")
                    .may(FIRMS)
                    .key("key", Thing.BULLETIN)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + A + "/calendar-address").may(FIRMS),
            Use.of("POST " + A + "/calendar-address").may(FIRMS),
            Use.of("GET " + A + "/enrolments").may(FIRMS),
            Use.of("DELETE " + A + "/enrolments/{key}").may(FIRMS, MANAGERS).key("key", Thing.ENROLMENT),
            Use.of("POST " + A + "/sessions/{key}/group-enrolments")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT)
                    .own("person", "person")
                    .body("{\"people\":[\"{person}\"]}"),
            Use.of("POST " + A + "/sessions/{key}/group-enrolments")
                    .may(FIRMS)
                    .seenByAll("key", Thing.SESSION)
                    .key("person", Thing.PERSON)
                    .body("{\"people\":[\"{person}\"]}"),
            Use.of("POST " + A + "/sessions/{key}/kept-seats/{group}/opening")
                    .may(MANAGERS)
                    .key("key", Thing.SESSION)
                    .text("group", "1")
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + A + "/sessions/{key}/kept-seats/{group}/opening")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT)
                    .text("group", "1")
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + A + "/enrolments/{key}/approval").may(MANAGERS).key("key", Thing.ENROLMENT),
            Use.of("POST " + A + "/enrolments/{key}/refusal")
                    .may(MANAGERS)
                    .key("key", Thing.ENROLMENT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + A + "/enrolments/{key}/acceptance").may(FIRMS).key("key", Thing.ENROLMENT),
            Use.of("PUT " + A + "/enrolments/{key}/place")
                    .may(MANAGERS)
                    .key("key", Thing.ENROLMENT)
                    .body("{\"place\":1,\"reason\":\"x\"}"),
            Use.of("POST " + A + "/enrolments/{key}/seat")
                    .may(MANAGERS)
                    .key("key", Thing.ENROLMENT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + A + "/units/{key}/check-ins")
                    .may(FIRMS)
                    .key("key", Thing.DRAFT_UNIT)
                    .body("{\"token\":\"x\"}"),
            Use.of("POST " + A + "/units/check-ins").may(FIRMS).body("{\"token\":\"x\"}"),
            Use.of("GET " + A + "/units/{key}/check-in-panel").may(MANAGERS).key("key", Thing.DRAFT_UNIT),
            Use.of("POST " + A + "/units/{key}/opening").may(MANAGERS).key("key", Thing.DRAFT_UNIT),
            Use.of("POST " + A + "/units/{key}/roll-call")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT_UNIT)
                    .key("enrolment", Thing.ENROLMENT)
                    .body("[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]"),
            Use.of("POST " + A + "/units/{key}/roll-call")
                    .may(MANAGERS)
                    .own("key", "unit")
                    .key("enrolment", Thing.ENROLMENT)
                    .body("[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]"),
            Use.of("GET " + A + "/units/{key}/sheet.pdf").may(MANAGERS).key("key", Thing.DRAFT_UNIT),
            Use.of("POST " + A + "/units/{key}/sheet/comparison")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT_UNIT)
                    .key("enrolment", Thing.ENROLMENT)
                    .body("[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]"),
            Use.of("POST " + A + "/units/{key}/sheet")
                    .may(MANAGERS)
                    .key("key", Thing.DRAFT_UNIT)
                    .key("enrolment", Thing.ENROLMENT)
                    .body("{\"marks\":[{\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\"}]}"),
            Use.of("GET " + A + "/attendance").may(FIRMS),
            Use.of("GET " + A + "/attendance/{unit}/{enrolment}/documents/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("unit", Thing.APPEALED_UNIT)
                    .key("enrolment", Thing.APPEALED)
                    .key("key", Thing.NOTHING),
            Use.of("GET " + A + "/attendance/appeals").may(MANAGERS, ADMIN),
            Use.of("POST " + A + "/attendance/appeals")
                    .may(FIRMS)
                    .key("unit", Thing.APPEALED_UNIT)
                    .key("enrolment", Thing.APPEALED)
                    .body("{\"unit\":\"{unit}\",\"enrolment\":\"{enrolment}\",\"reasons\":\"x\"}"),
            Use.of("POST " + A + "/attendance/appeals/{key}/decision")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.APPEAL)
                    .body("{\"version\":1,\"reasons\":\"x\"}"),
            Use.of("POST " + A + "/attendance/corrections")
                    .may(MANAGERS, ADMIN)
                    .key("unit", Thing.APPEALED_UNIT)
                    .key("enrolment", Thing.APPEALED)
                    .body("{\"unit\":\"{unit}\",\"enrolment\":\"{enrolment}\",\"state\":\"PRESENT\","
                            + "\"reasons\":\"x\",\"documentNo\":\"x\"}"),
            Use.of("POST " + A + "/attendance/corrections/{key}/answer")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.NOTHING)
                    .body("{\"confirm\":true}"),
            Use.of("GET " + A + "/certificates").may(FIRMS),
            Use.of("GET " + A + "/certificates/{key}/pdf").may(FIRMS, MANAGERS).key("key", Thing.CERTIFICATE),
            Use.of("GET " + A + "/certificates/checks").may(MANAGERS),
            Use.of("GET " + A + "/certificates/{key}/checks").may(MANAGERS).key("key", Thing.CERTIFICATE),
            Use.of("GET " + A + "/certificate-runs").may(MANAGERS).key("session", Thing.DRAFT),
            Use.of("GET " + A + "/certificate-runs/{key}").may(MANAGERS).key("key", Thing.CERTIFICATE_RUN),
            Use.of("GET " + A + "/certificate-runs/{key}/outcomes")
                    .may(MANAGERS)
                    .key("key", Thing.CERTIFICATE_RUN),
            Use.of("GET " + A + "/certificate-templates").may(MANAGERS),
            Use.of("POST " + A + "/certificate-templates").may(MANAGERS).body("{\"title\":\"x\"}"),
            Use.of("POST " + A + "/certificate-templates/{number}/use")
                    .may(MANAGERS)
                    .text("number", "999")
                    .body("{\"version\":0}"),
            Use.of("GET " + A + "/certificate-templates/{number}/preview.pdf")
                    .may(MANAGERS)
                    .text("number", "999"),
            Use.of("GET " + A + "/hours").may(MANAGERS, FIRMS),
            Use.of("GET " + A + "/hours/hours.xlsx").may(MANAGERS, FIRMS),
            Use.of("GET " + A + "/hours/{person}/transcript.pdf")
                    .may(MANAGERS, FIRMS)
                    .key("person", Thing.LEARNER),
            Use.of("POST " + A + "/certificates/{key}/revocation")
                    .may(MANAGERS)
                    .key("key", Thing.CERTIFICATE)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + A + "/firm/people").may(FIRMS),
            Use.of("GET " + A + "/firm/people/{key}").may(FIRMS).key("key", Thing.PERSON),
            Use.of("POST " + A + "/firm/people").may(FIRMS).body("{\"name\":\"x\"}"),
            Use.of("POST " + A + "/firm/people/{key}/posts")
                    .may(LEGAL)
                    .key("key", Thing.PERSON)
                    .body("{\"post\":\"RELEASE\",\"from\":\"2026-11-01\"}"),
            Use.of("POST " + A + "/firm/people/{key}/posts/{post}/end")
                    .may(LEGAL)
                    .key("key", Thing.PERSON)
                    .key("post", Thing.POST)
                    .body("{\"until\":\"2026-11-01\",\"version\":1}"),
            Use.of("GET " + A + "/firm/objections").may(FIRMS),
            Use.of("POST " + A + "/firm/objections")
                    .may(FIRMS)
                    .key("grade", Thing.NOTHING)
                    .body("{\"statement\":\"x\",\"grade\":\"{grade}\"}"),
            Use.of("GET " + A + "/firm/objections/standing").may(FIRMS),
            Use.of("GET " + A + "/firm/objections/{key}").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("POST " + A + "/firm/objections/{key}/evidence")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING)
                    .file(),
            Use.of("POST " + A + "/firm/objections/{key}/withdrawal").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + A + "/firm/objections/{key}/evidence/{file}")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING)
                    .key("file", Thing.NOTHING),
            Use.of("DELETE " + A + "/firm/self-evaluation/{year}/evidence/{file}")
                    .may(FIRMS)
                    .text("year", "2026")
                    .key("file", Thing.NOTHING),
            Use.of("GET " + A + "/firm/grade").may(FIRMS),
            Use.of("GET " + A + "/firm/grade/{key}/dossier.json").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + A + "/firm/grade/{key}/dossier.pdf").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + A + "/firm/grade/{key}/statement").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("PUT " + A + "/firm/grade/{key}/statement")
                    .may(FIRMS)
                    .key("key", Thing.NOTHING)
                    .body("{\"words\":\"x\"}"),
            Use.of("DELETE " + A + "/firm/grade/{key}/statement").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + A + "/firm/grade-projection").may(FIRMS),
            Use.of("POST " + A + "/firm/grade-projection").may(FIRMS).body("{\"facts\":[]}"),
            Use.of("GET " + A + "/firm/hidden-risks").may(FIRMS).filters("open", "state", "kind"),
            Use.of("POST " + A + "/firm/hidden-risks").may(FIRMS).body("{\"kind\":\"LABEL\"}"),
            Use.of("POST " + A + "/firm/hidden-risks")
                    .may(FIRMS)
                    .key("place", Thing.RISK_PLACE)
                    .body("{\"place\":\"{place}\",\"what\":\"x\"}"),
            Use.of("GET " + A + "/firm/hidden-risks/{key}").may(FIRMS).key("key", Thing.HIDDEN_RISK),
            Use.of("POST " + A + "/firm/hidden-risks/{key}/judgement")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"judgement\":{\"founded\":false}}"),
            Use.of("POST " + A + "/firm/hidden-risks/{key}/fix")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + A + "/firm/hidden-risks/{key}/prevention")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + A + "/firm/hidden-risks/{key}/closing")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + A + "/firm/hidden-risks/{key}/reopening")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"version\":1,\"words\":\"x\"}"),
            Use.of("POST " + A + "/firm/hidden-risks/{key}/shares")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .body("{\"until\":\"2020-01-01\"}"),
            Use.of("DELETE " + A + "/firm/hidden-risks/{key}/shares/{share}")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .text("share", "00000000-0000-4000-8000-000000000000"),
            Use.of("GET " + A + "/firm/hidden-risks/{key}/documents/{file}")
                    .may(FIRMS)
                    .key("key", Thing.HIDDEN_RISK)
                    .text("file", "00000000-0000-4000-8000-000000000000"),
            Use.of("GET " + A + "/firm/hidden-risk-places").may(FIRMS),
            Use.of("POST " + A + "/firm/hidden-risk-places").may(FIRMS).body("{}"),
            Use.of("DELETE " + A + "/firm/hidden-risk-places/{key}").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("GET " + A + "/firm/hidden-risk-figures").may(FIRMS),
            Use.of("GET " + A + "/firm/hidden-risk-figures/log.xlsx").may(FIRMS),
            Use.of("GET " + R + "/meetings").may(CITY, DISTRICTS),
            Use.of("POST " + R + "/meetings")
                    .may(CITY, DISTRICTS)
                    .body("{\"content\":{\"kind\":\"HIGH_RISK_WARNING\"}}"),
            Use.of("GET " + R + "/meetings/figures").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/meetings/{key}").may(CITY, DISTRICTS).key("key", Thing.MEETING_DRAFT),
            Use.of("GET " + R + "/meetings/{key}/board.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT),
            Use.of("PUT " + R + "/meetings/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"content\":{\"title\":\"x\"}}"),
            Use.of("POST " + R + "/meetings/{key}/guests")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"districts\":[\"999\"]}"),
            Use.of("POST " + R + "/meetings/{key}/guests")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .key("firm", Thing.NOTHING)
                    .body("{\"firms\":[\"{firm}\"]}"),
            Use.of("DELETE " + R + "/meetings/{key}/guests/{guest}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .text("guest", "00000000-0000-4000-8000-000000000000"),
            Use.of("POST " + R + "/meetings/{key}/convocation")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + R + "/meetings/{key}/cancellation")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + R + "/meetings/{key}/discarding")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + R + "/meetings/{key}/minutes")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + R + "/meetings/{key}/closing")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + R + "/meetings/{key}/moves")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("{\"version\":999,\"move\":{}}"),
            Use.of("PUT " + R + "/meetings/{key}/presence")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body("[]"),
            Use.of("POST " + R + "/meetings/{key}/fix-decisions")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.MEETING_DRAFT)
                    .body(
                            "{\"guest\":\"00000000-0000-4000-8000-000000000000\",\"point\":\"00000000-0000-4000-8000-000000000000\",\"accepted\":true}"),
            Use.of("POST " + R + "/meetings/{key}/urgings").may(CITY, DISTRICTS).key("key", Thing.MEETING_DRAFT),
            Use.of("GET " + A + "/meetings").may(MANAGERS, ADMIN),
            Use.of("POST " + A + "/meetings")
                    .may(MANAGERS, ADMIN)
                    .body("{\"content\":{\"kind\":\"HIGH_RISK_WARNING\"}}"),
            Use.of("GET " + A + "/meetings/figures").may(MANAGERS, ADMIN),
            Use.of("GET " + A + "/meetings/{key}").may(MANAGERS, ADMIN).key("key", Thing.ASSOCIATION_MEETING),
            Use.of("GET " + A + "/meetings/{key}/board.xlsx")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING),
            Use.of("PUT " + A + "/meetings/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"content\":{\"title\":\"x\"}}"),
            Use.of("POST " + A + "/meetings/{key}/guests")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"districts\":[\"999\"]}"),
            Use.of("POST " + A + "/meetings/{key}/guests")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .key("firm", Thing.NOTHING)
                    .body("{\"firms\":[\"{firm}\"]}"),
            Use.of("DELETE " + A + "/meetings/{key}/guests/{guest}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .text("guest", "00000000-0000-4000-8000-000000000000"),
            Use.of("POST " + A + "/meetings/{key}/convocation")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + A + "/meetings/{key}/cancellation")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + A + "/meetings/{key}/discarding")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + A + "/meetings/{key}/minutes")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + A + "/meetings/{key}/closing")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"words\":\"x\"}"),
            Use.of("POST " + A + "/meetings/{key}/moves")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("{\"version\":999,\"move\":{}}"),
            Use.of("PUT " + A + "/meetings/{key}/presence")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body("[]"),
            Use.of("POST " + A + "/meetings/{key}/fix-decisions")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.ASSOCIATION_MEETING)
                    .body(
                            "{\"guest\":\"00000000-0000-4000-8000-000000000000\",\"point\":\"00000000-0000-4000-8000-000000000000\",\"accepted\":true}"),
            Use.of("POST " + A + "/meetings/{key}/urgings").may(MANAGERS, ADMIN).key("key", Thing.ASSOCIATION_MEETING),
            Use.of("GET " + A + "/firm/meetings").may(FIRMS),
            Use.of("GET " + A + "/firm/meetings/{key}").may(FIRMS).key("key", Thing.INVITATION),
            Use.of("PUT " + A + "/firm/meetings/{key}/reply")
                    .may(FIRMS)
                    .key("key", Thing.INVITATION)
                    .body("{\"coming\":true}"),
            Use.of("PUT " + A + "/firm/meetings/{key}/receipts/{point}")
                    .may(FIRMS)
                    .key("key", Thing.INVITATION)
                    .text("point", "00000000-0000-4000-8000-000000000000")
                    .body("{\"stand\":\"NOT_OURS\"}"),
            Use.of("POST " + A + "/firm/meetings/{key}/receipts/{point}/fix")
                    .may(FIRMS)
                    .key("key", Thing.INVITATION)
                    .text("point", "00000000-0000-4000-8000-000000000000")
                    .body("{\"words\":\"x\"}"),
            Use.of("GET " + A + "/members").may(MANAGERS, ADMIN).filters("text", "district", "kind", "belongs"),
            Use.of("GET " + A + "/members/list.xlsx")
                    .may(MANAGERS, ADMIN)
                    .filters("text", "district", "kind", "belongs"),
            Use.of("GET " + A + "/members/{firm}").may(MANAGERS, ADMIN).key("firm", Thing.MEMBER_FIRM),
            Use.of("POST " + A + "/members/{firm}/ending")
                    .may(ADMIN)
                    .key("firm", Thing.MEMBER_FIRM)
                    .body("{\"reason\":\"\"}"),
            Use.of("GET " + A + "/members/{firm}/grades/{year}")
                    .may(MANAGERS, ADMIN)
                    .key("firm", Thing.MEMBER_GRADE)
                    .text("year", "1999"),
            Use.of("GET " + A + "/membership-applications").may(MANAGERS, ADMIN).filters("open"),
            Use.of("GET " + A + "/membership-applications/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MEMBERSHIP_APPLICATION),
            Use.of("POST " + A + "/membership-applications/{key}/question")
                    .may(ADMIN)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99,\"words\":\"x\"}"),
            Use.of("POST " + A + "/membership-applications/{key}/decision")
                    .may(ADMIN)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99,\"decision\":{\"accepted\":false}}"),
            Use.of("GET " + A + "/membership-statement").may(MANAGERS, ADMIN),
            Use.of("PUT " + A + "/membership-statement")
                    .may(ADMIN)
                    .body("{\"version\":99,\"words\":\"\",\"longestDays\":0}"),
            Use.of("GET " + A + "/firm/memberships").may(FIRMS),
            Use.of("GET " + A + "/firm/memberships/associations").may(FIRMS),
            Use.of("GET " + A + "/firm/memberships/{association}/fellows")
                    .may(FIRMS)
                    .key("association", Thing.ASSOCIATION_TWO),
            Use.of("POST " + A + "/firm/memberships/{association}/leaving")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{}"),
            Use.of("GET " + A + "/firm/membership-applications").may(FIRMS),
            Use.of("POST " + A + "/firm/membership-applications")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\"}"),
            Use.of("GET " + A + "/firm/membership-applications/{key}")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_APPLICATION),
            Use.of("POST " + A + "/firm/membership-applications/{key}/answer")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99,\"words\":\"x\"}"),
            Use.of("POST " + A + "/firm/membership-applications/{key}/withdrawal")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_APPLICATION)
                    .body("{\"version\":99}"),
            Use.of("GET " + A + "/firm/consents").may(FIRMS),
            Use.of("POST " + A + "/firm/consents")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\",\"kind\":\"LISTING\"}"),
            Use.of("GET " + A + "/firm/consents/{key}").may(FIRMS).key("key", Thing.MEMBERSHIP_CONSENT),
            Use.of("DELETE " + A + "/firm/consents/{key}").may(FIRMS).key("key", Thing.NOTHING),
            Use.of("POST " + A + "/firm/consents/{key}/renewal")
                    .may(FIRMS)
                    .key("key", Thing.MEMBERSHIP_CONSENT)
                    .body("{\"version\":99}"),
            Use.of("GET " + A + "/policy-questions").may(MANAGERS, ADMIN, FIRMS).filters("open"),
            Use.of("GET " + A + "/policy-questions/topics").may(MANAGERS, ADMIN, FIRMS),
            Use.of("POST " + A + "/policy-questions")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .body("{\"topic\":\"system\"}"),
            Use.of("POST " + A + "/policy-questions")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("follows", Thing.POLICY_QUESTION)
                    .body("{\"title\":\"x\",\"words\":\"x\",\"follows\":\"{follows}\"}"),
            Use.of("GET " + A + "/policy-questions/{key}")
                    .may(MANAGERS, ADMIN, FIRMS)
                    .key("key", Thing.POLICY_QUESTION),
            Use.of("GET " + R + "/policy-questions").may(CITY, DISTRICTS).filters("open"),
            Use.of("GET " + R + "/policy-questions/{key}").may(CITY, DISTRICTS).key("key", Thing.POLICY_QUESTION),
            Use.of("POST " + R + "/policy-questions/{key}/proposal")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.POLICY_QUESTION)
                    .body("{\"version\":999}"),
            Use.of("POST " + R + "/policy-questions/{key}/return")
                    .may(CITY)
                    .key("key", Thing.POLICY_QUESTION)
                    .body("{\"version\":999}"),
            Use.of("POST " + R + "/policy-questions/{key}/decision")
                    .may(CITY)
                    .key("key", Thing.POLICY_QUESTION)
                    .body("{\"version\":999}"),
            Use.of("GET " + R + "/policy-topics").may(CITY),
            Use.of("POST " + R + "/policy-topics").may(CITY).body("{\"text\":{}}"),
            Use.of("GET " + R + "/policy-topics/{key}").may(CITY).key("key", Thing.POLICY_TOPIC),
            Use.of("PUT " + R + "/policy-topics/{key}")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .body("{\"version\":999,\"text\":{}}"),
            Use.of("PUT " + R + "/policy-topics/{key}/retirement")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .body("{\"version\":999,\"retired\":true}"),
            Use.of("PUT " + R + "/policy-topics/{key}/place")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .body("{\"version\":999,\"up\":true}"),
            Use.of("DELETE " + R + "/policy-topics/{key}")
                    .may(CITY)
                    .key("key", Thing.POLICY_TOPIC)
                    .text("version", "99"),
            Use.of("GET " + R + "/policy-answers").may(CITY),
            Use.of("POST " + R + "/policy-answers").may(CITY).body("{\"text\":{}}"),
            Use.of("GET " + R + "/policy-answers/{key}").may(CITY).key("key", Thing.POLICY_ENTRY),
            Use.of("PUT " + R + "/policy-answers/{key}")
                    .may(CITY)
                    .key("key", Thing.POLICY_ENTRY)
                    .body("{\"version\":999,\"text\":{}}"),
            Use.of("POST " + R + "/policy-answers/{key}/publication")
                    .may(CITY)
                    .key("key", Thing.POLICY_ENTRY)
                    .body("{\"version\":999}"),
            Use.of("POST " + R + "/policy-answers/{key}/end")
                    .may(CITY)
                    .key("key", Thing.POLICY_ENTRY)
                    .body("{\"version\":999}"),
            Use.of("GET " + A + "/firm/forum/topics").may(FIRMS).filters("text", "category", "mine"),
            Use.of("POST " + A + "/firm/forum/topics")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\",\"subject\":\"x\"}"),
            Use.of("GET " + A + "/firm/forum/topics/{key}").may(FIRMS).key("key", Thing.OWN_TOPIC),
            Use.of("POST " + A + "/firm/forum/topics/{key}/comments")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"body\":\"x\"}"),
            Use.of("PUT " + A + "/firm/forum/topics/{key}/muting")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"muted\":true}"),
            Use.of("GET " + A + "/firm/forum/posts/{key}").may(FIRMS).key("key", Thing.OWN_TOPIC),
            Use.of("PUT " + A + "/firm/forum/posts/{key}")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"version\":999,\"body\":\"x\"}"),
            Use.of("POST " + A + "/firm/forum/posts/{key}/deletion")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"version\":999}"),
            Use.of("POST " + A + "/firm/forum/posts/{key}/appeal")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"version\":999,\"reason\":\"x\"}"),
            Use.of("POST " + A + "/firm/forum/posts/{key}/report")
                    .may(FIRMS)
                    .key("key", Thing.OWN_TOPIC)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + A + "/forum/queue").may(MANAGERS, ADMIN),
            Use.of("GET " + A + "/forum/topics").may(MANAGERS, ADMIN).filters("text", "category", "all"),
            Use.of("GET " + A + "/forum/topics/{key}").may(MANAGERS, ADMIN).key("key", Thing.FORUM_TOPIC),
            Use.of("POST " + A + "/forum/topics/{key}/comments")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"body\":\"x\"}"),
            Use.of("GET " + A + "/forum/posts/{key}").may(MANAGERS, ADMIN).key("key", Thing.FORUM_TOPIC),
            Use.of("GET " + A + "/forum/posts/{key}/reports")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC),
            Use.of("POST " + A + "/forum/posts/{key}/decision")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"publish\":true}"),
            Use.of("POST " + A + "/forum/posts/{key}/hiding")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"reason\":\"x\"}"),
            Use.of("POST " + A + "/forum/posts/{key}/keeping")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999}"),
            Use.of("POST " + A + "/forum/posts/{key}/appeal-decision")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"restore\":true,\"reason\":\"x\"}"),
            Use.of("PUT " + A + "/forum/posts/{key}/place")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.FORUM_TOPIC)
                    .body("{\"version\":999,\"pinned\":true,\"closed\":false}"),
            Use.of("GET " + A + "/firm/supplier-documents").may(FIRMS).filters("text", "kind", "own", "watched"),
            Use.of("POST " + A + "/firm/supplier-documents")
                    .may(FIRMS)
                    .key("association", Thing.NOTHING)
                    .body("{\"association\":\"{association}\",\"about\":{\"supplier\":\"x\"}}"),
            Use.of("GET " + A + "/firm/supplier-documents/{key}").may(FIRMS).key("key", Thing.OWN_MATERIAL),
            Use.of("GET " + A + "/firm/supplier-documents/{key}/file")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL),
            Use.of("POST " + A + "/firm/supplier-documents/{key}/renewal")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL)
                    .body("{\"version\":999,\"about\":{\"supplier\":\"x\"}}"),
            Use.of("POST " + A + "/firm/supplier-documents/{key}/withdrawal")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL)
                    .body("{\"version\":999}"),
            Use.of("PUT " + A + "/firm/supplier-documents/{key}/use")
                    .may(FIRMS)
                    .key("key", Thing.OWN_MATERIAL)
                    .body("{\"uses\":true}"),
            Use.of("GET " + A + "/supplier-documents").may(MANAGERS, ADMIN).filters("text", "kind"),
            Use.of("GET " + A + "/supplier-documents/{key}")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MATERIAL_SHARED),
            Use.of("GET " + A + "/supplier-documents/{key}/file")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MATERIAL_SHARED),
            Use.of("POST " + A + "/supplier-documents/{key}/taking-down")
                    .may(MANAGERS, ADMIN)
                    .key("key", Thing.MATERIAL_SHARED)
                    .body("{\"version\":999,\"reason\":\"x\"}"),
            Use.of("GET " + A + "/shared-hidden-risks").may(MANAGERS, ADMIN),
            Use.of("GET " + R + "/shared-hidden-risks").may(CITY, DISTRICTS),
            Use.of("GET " + A + "/firm/restorations").may(FIRMS),
            Use.of("POST " + A + "/firm/restorations").may(FIRMS).body("{\"reasons\":\"x\"}"),
            Use.of("POST " + A + "/imports").may(MANAGERS).file(),
            Use.of("GET " + A + "/imports/{key}").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            Use.of("GET " + A + "/imports/{key}/rows").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            Use.of("GET " + A + "/imports/{key}/report.xlsx")
                    .may(MANAGERS, LEGAL)
                    .key("key", Thing.TRAINING_IMPORT),
            Use.of("POST " + A + "/imports/{key}/apply").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            Use.of("POST " + A + "/imports/{key}/discard").may(MANAGERS, LEGAL).key("key", Thing.TRAINING_IMPORT),
            //
            Use.of("GET " + R + "/openapi").open(),
            Use.of("GET " + R + "/contract-rounds").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/contract-rounds/{edition}")
                    .may(CITY, DISTRICTS)
                    .key("edition", Thing.CONTRACT_ROUND),
            Use.of("POST " + R + "/contract-rounds/{edition}/comments")
                    .may(CITY, DISTRICTS)
                    .key("edition", Thing.CONTRACT_ROUND)
                    .body("{\"words\":\"\"}"),
            Use.of("GET " + R + "/me").may(OPERATOR, CITY, DISTRICTS),
            Use.of("GET " + R + "/tenants").may(OPERATOR),
            Use.of("POST " + R + "/tenants")
                    .may(OPERATOR)
                    .body("{\"kind\":\"ASSOCIATION\",\"code\":\"x\",\"name\":\"x\",\"city\":\"x\"}"),
            Use.of("GET " + R + "/tenants/{key}").may(OPERATOR).key("key", Thing.TENANT),
            Use.of("GET " + R + "/tenants/{key}/memberships").may(OPERATOR).key("key", Thing.TENANT),
            Use.of("GET " + R + "/memberships").may(OPERATOR).key("tenant", Thing.TENANT),
            Use.of("POST " + R + "/memberships")
                    .may(OPERATOR)
                    .key("tenant", Thing.TENANT)
                    .body("{\"tenant\":\"{tenant}\",\"role\":\"EMPLOYEE\",\"username\":\"x\",\"fullName\":\"x\"}"),
            Use.of("DELETE " + R + "/memberships/{key}")
                    .may(OPERATOR)
                    .key("key", Thing.MEMBERSHIP)
                    .text("version", "1"),
            Use.of("GET " + R + "/enterprises").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/enterprises/{key}").may(CITY, DISTRICTS).key("key", Thing.ENTERPRISE),
            Use.of("GET " + R + "/enterprises.xlsx").may(CITY, DISTRICTS),
            Use.of("POST " + R + "/imports").may(CITY, DISTRICTS).file(),
            Use.of("GET " + R + "/imports/{key}").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("GET " + R + "/imports/{key}/rows").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("POST " + R + "/imports/{key}/apply").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("POST " + R + "/imports/{key}/discard").may(CITY, DISTRICTS).key("key", Thing.FACT_IMPORT),
            Use.of("GET " + R + "/imports/templates/{kind}.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("kind", "GRADING_FACTS"),
            Use.of("GET " + R + "/imports/{key}/report.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FACT_IMPORT),
            Use.of("GET " + R + "/evaluation-years").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/evaluation-years/{year}").may(CITY, DISTRICTS).text("year", "2026"),
            Use.of("POST " + R + "/evaluation-years/{year}/runs").may(CITY).text("year", "2026"),
            Use.of("GET " + R + "/evaluation-years/{year}/runs/{key}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.RUN),
            Use.of("POST " + R + "/evaluation-years/{year}/runs/{key}/release")
                    .may(CITY)
                    .text("year", "2026")
                    .key("key", Thing.RUN),
            Use.of("GET " + R + "/evaluation-years/{year}/grades")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + R + "/evaluation-years/{year}/grades/{key}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + R + "/evaluation-years/{year}/figures")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + R + "/evaluation-years/{year}/figures.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + R + "/evaluation-years/{year}/grades/{key}/dossier.json")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + R + "/evaluation-years/{year}/grades/{key}/dossier.pdf")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + R + "/evaluation-years/{year}/grades/{key}/statements")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026")
                    .key("key", Thing.GRADE),
            Use.of("GET " + R + "/evaluation-years/{year}/grades.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + R + "/rule-sets").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/rule-sets/{key}").may(CITY, DISTRICTS).key("key", Thing.RULE_SET),
            Use.of("GET " + R + "/rule-sets/{key}/rules.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.RULE_SET),
            Use.of("GET " + R + "/rule-sets/{from}/changes/{to}")
                    .may(CITY)
                    .key("from", Thing.RULE_DRAFT)
                    .key("to", Thing.RULE_DRAFT),
            Use.of("GET " + R + "/rule-sets/{from}/changes/{to}/changes.xlsx")
                    .may(CITY)
                    .key("from", Thing.RULE_DRAFT)
                    .key("to", Thing.RULE_DRAFT),
            Use.of("GET " + R + "/rule-sets/drafts").may(CITY),
            Use.of("POST " + R + "/rule-sets/drafts").may(CITY).body("{}").key("basis", Thing.RULE_SET),
            Use.of("GET " + R + "/rule-sets/drafts/{key}").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("GET " + R + "/rule-sets/drafts/{key}/rules").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("PUT " + R + "/rule-sets/drafts/{key}/rules")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT)
                    .body("{}"),
            Use.of("GET " + R + "/rule-sets/drafts/{key}/rules.xlsx").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("POST " + R + "/rule-sets/drafts/{key}/publication")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT),
            Use.of("POST " + R + "/rule-sets/drafts/{key}/discarding").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("GET " + R + "/rule-sets/drafts/{key}/preview").may(CITY).key("key", Thing.RULE_DRAFT),
            Use.of("POST " + R + "/rule-sets/drafts/{key}/preview")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT)
                    .body("{\"year\":2026}"),
            Use.of("GET " + R + "/rule-sets/drafts/{key}/preview/firms.xlsx")
                    .may(CITY)
                    .key("key", Thing.RULE_DRAFT),
            Use.of("GET " + R + "/facts").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/facts").may(CITY, DISTRICTS).key("firm", Thing.ENTERPRISE),
            Use.of("POST " + R + "/facts")
                    .may(CITY, DISTRICTS)
                    .key("firm", Thing.ENTERPRISE)
                    .body("{\"enterprise\":\"{firm}\",\"event\":\"COMPLAINT_UPHELD\",\"occurredOn\":\"2026-02-02\"}"),
            Use.of("GET " + R + "/facts/events").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/facts/{key}").may(CITY, DISTRICTS).key("key", Thing.FIRM_FACT),
            Use.of("POST " + R + "/facts/{key}/corrections")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FIRM_FACT)
                    .body("{\"event\":\"COMPLAINT_UPHELD\",\"occurredOn\":\"2026-02-02\",\"reason\":\"x\"}"),
            Use.of("POST " + R + "/facts/{key}/withdrawals")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FIRM_FACT)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + R + "/facts/{key}/confirmation").may(CITY).key("key", Thing.FIRM_FACT),
            Use.of("GET " + R + "/facts/{key}/documents/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.FIRM_FACT)
                    .text("file", new UUID(0, 2).toString()),
            Use.of("GET " + R + "/facts.xlsx").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/talks").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/talks/talks.xlsx").may(CITY, DISTRICTS),
            // firm 1 was at C before, so it has no talk; reach is shown by TalkTest
            Use.of("POST " + R + "/talks/{key}/outcome")
                    .may(CITY)
                    .text("key", new UUID(0, 2).toString())
                    .body("{\"version\":1,\"held\":false,\"note\":\"x\"}"),
            Use.of("GET " + R + "/restorations").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/restorations/{key}").may(CITY, DISTRICTS).key("key", Thing.RESTORATION),
            Use.of("POST " + R + "/restorations")
                    .may(CITY)
                    .key("firm", Thing.ENTERPRISE)
                    .body("{\"enterprise\":\"{firm}\",\"reasons\":\"x\"}"),
            Use.of("POST " + R + "/restorations/{key}/facts")
                    .may(CITY)
                    .key("key", Thing.RESTORATION)
                    .body("{\"reasons\":\"x\",\"facts\":[]}"),
            Use.of("POST " + R + "/restorations/{key}/decision")
                    .may(CITY)
                    .key("key", Thing.RESTORATION)
                    .body("{\"approve\":true}"),
            Use.of("GET " + R + "/restorations/{key}/documents/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.RESTORATION)
                    .text("file", new UUID(0, 2).toString()),
            Use.of("GET " + R + "/plan/tasks").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/plan/tasks/{number}").may(CITY, DISTRICTS).text("number", "2"),
            Use.of("POST " + R + "/plan/tasks/{number}/closures")
                    .may(CITY)
                    .text("number", "2")
                    .body("{\"stage\":\"x\",\"doneOn\":\"2026-06-01\",\"reason\":\"x\",\"evidence\":\"x\"}"),
            Use.of("POST " + R + "/plan/tasks/{number}/closures/{stage}/decision")
                    .may(CITY)
                    .text("number", "2")
                    .text("stage", "x")
                    .body("{\"confirm\":true}"),
            Use.of("GET " + R + "/training-plans").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/training-plans/{key}").may(CITY, DISTRICTS).key("key", Thing.PLAN_FILED),
            Use.of("GET " + R + "/training-plans/{key}/changes")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.PLAN_FILED),
            Use.of("POST " + R + "/training-plans/{key}/acceptance")
                    .may(CITY)
                    .key("key", Thing.PLAN_FILED)
                    .body("{\"version\":0}"),
            Use.of("POST " + R + "/training-plans/{key}/return")
                    .may(CITY)
                    .key("key", Thing.PLAN_FILED)
                    .body("{\"version\":0,\"remarks\":\"x\"}"),
            Use.of("GET " + R + "/training-plans/{key}/plan.docx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + R + "/self-evaluation-years/{year}")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + R + "/self-evaluation-years/{year}/firms")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("GET " + R + "/self-evaluation-years/{year}/firms.xlsx")
                    .may(CITY, DISTRICTS)
                    .text("year", "2026"),
            Use.of("POST " + R + "/self-evaluation-years/{year}/reminders")
                    .may(CITY, DISTRICTS)
                    .text("year", "1999")
                    .body("{}"),
            Use.of("GET " + R + "/self-evaluations/{key}").may(CITY, DISTRICTS).key("key", Thing.SELF_EVALUATION),
            Use.of("POST " + R + "/self-evaluations/{key}/answers/{item}/check")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION)
                    .key("item", Thing.NOTHING)
                    .body("{\"version\":0,\"outcome\":\"CONFIRMED\"}"),
            Use.of("POST " + R + "/self-evaluations/{key}/confirmation")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION),
            Use.of("POST " + R + "/self-evaluations/{key}/admission")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION)
                    .body("{\"version\":0,\"until\":\"2026-12-20\",\"reason\":\"x\"}"),
            Use.of("GET " + R + "/self-evaluations/{key}/evidence/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.SELF_EVALUATION)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + R + "/objections").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/objections/objections.xlsx").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/objections/{key}").may(CITY, DISTRICTS).key("key", Thing.NOTHING),
            Use.of("GET " + R + "/objections/{key}/forecast").may(CITY).key("key", Thing.NOTHING),
            Use.of("GET " + R + "/objections/{key}/evidence/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOTHING)
                    .key("file", Thing.NOTHING),
            Use.of("POST " + R + "/objections/{key}/reviewer")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"version\":0,\"person\":\"00000000-0000-4000-8000-000000000000\"}"),
            Use.of("POST " + R + "/objections/{key}/notes")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"words\":\"x\"}"),
            Use.of("PUT " + R + "/objections/{key}/draft")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"version\":0}"),
            Use.of("POST " + R + "/objections/{key}/decision")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"version\":0,\"outcome\":\"KEEP\",\"reasons\":\"x\"}"),
            Use.of("GET " + R + "/bulletins").may(CITY, DISTRICTS),
            Use.of("GET " + R + "/bulletins/{key}/board").may(CITY, DISTRICTS).key("key", Thing.BULLETIN),
            Use.of("GET " + R + "/bulletins/{key}/board.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN),
            Use.of("GET " + R + "/bulletins/{key}/answers/{firm}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM),
            Use.of("GET " + R + "/bulletins/{key}/answers/{firm}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN)
                    .key("firm", Thing.BULLETIN_FIRM_DRAFTING),
            Use.of("GET " + R + "/bulletins/{key}/answers/{firm}/evidence/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.BULLETIN_CHECKED)
                    .key("firm", Thing.BULLETIN_FIRM)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + R + "/officer-trainings").may(CITY, DISTRICTS),
            Use.of("POST " + R + "/officer-trainings").may(CITY, DISTRICTS).body("{\"title\":\"x\"}"),
            Use.of("POST " + R + "/officer-trainings/with-proof")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OWN_OFFICER_TRAINING)
                    .file("REGULATION"),
            Use.of("GET " + R + "/officer-trainings/waiting").may(CITY),
            Use.of("GET " + R + "/officer-trainings/{key}").may(CITY, DISTRICTS).key("key", Thing.OFFICER_TRAINING),
            Use.of("PUT " + R + "/officer-trainings/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OWN_OFFICER_TRAINING)
                    .body("{\"version\":0,\"title\":\"x\"}"),
            Use.of("POST " + R + "/officer-trainings/{key}/confirmation")
                    .may(CITY)
                    .key("key", Thing.OFFICER_TRAINING)
                    .body("{\"version\":0}"),
            Use.of("POST " + R + "/officer-trainings/{key}/return")
                    .may(CITY)
                    .key("key", Thing.OFFICER_TRAINING)
                    .body("{\"version\":0,\"remark\":\"x\"}"),
            Use.of("GET " + R + "/officer-trainings/{key}/proofs/{file}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.OFFICER_TRAINING)
                    .key("file", Thing.NOTHING),
            Use.of("GET " + R + "/officer-training-units").may(CITY),
            Use.of("POST " + R + "/officer-training-units/{key}/reminders")
                    .may(CITY)
                    .key("key", Thing.NOTHING)
                    .body("{\"year\":2026}"),
            Use.of("GET " + R + "/officer-training-units/hours.xlsx").may(CITY),
            Use.of("GET " + R + "/training-plans/{key}/plan.xlsx")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.PLAN_FILED),
            Use.of("GET " + R + "/case-nominations").may(CITY, DISTRICTS),
            Use.of("POST " + R + "/case-nominations")
                    .may(CITY, DISTRICTS)
                    .body("{\"call\":\"00000000-0000-4000-8000-000000000000\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("GET " + R + "/case-nominations/{key}").may(CITY, DISTRICTS).key("key", Thing.NOMINATION),
            Use.of("PUT " + R + "/case-nominations/{key}")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("POST " + R + "/case-nominations/{key}/submission")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION)
                    .body("{\"version\":0,\"name\":\"x\",\"post\":\"x\"}"),
            Use.of("POST " + R + "/case-nominations/{key}/withdrawal")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION),
            Use.of("GET " + R + "/case-nominations/{key}/jury")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION_JUDGED),
            Use.of("PUT " + R + "/case-nominations/{key}/score")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"points\":{}}"),
            Use.of("POST " + R + "/case-nominations/{key}/recusal")
                    .may(CITY, DISTRICTS)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + R + "/case-nominations/{key}/result")
                    .may(CITY)
                    .key("key", Thing.NOMINATION_JUDGED)
                    .body("{\"version\":0,\"chosen\":false,\"reasons\":\"x\"}"),
            Use.of("GET " + R + "/case-calls").may(CITY, DISTRICTS),
            Use.of("POST " + R + "/case-calls").may(CITY).body("{\"title\":\"\"}"),
            Use.of("GET " + R + "/case-calls/{key}").may(CITY).key("key", Thing.CASE_CALL),
            Use.of("GET " + R + "/case-calls/{key}/candidates").may(CITY).key("key", Thing.CASE_CALL),
            Use.of("POST " + R + "/case-calls/{key}/jurors")
                    .may(CITY)
                    .key("key", Thing.CASE_CALL)
                    .body("{\"seat\":\"00000000-0000-4000-8000-000000000000\","
                            + "\"person\":\"00000000-0000-4000-8000-000000000000\"}"),
            Use.of("PUT " + R + "/cases/{key}/schedule")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{}"),
            Use.of("POST " + R + "/cases/{key}/return")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + R + "/cases/{key}/withdrawal")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{\"reason\":\"x\"}"),
            Use.of("POST " + R + "/cases/{key}/pictures")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .file(),
            Use.of("GET " + R + "/cases/{key}/pictures/{picture}/{width}")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .key("picture", Thing.NOTHING)
                    .text("width", "480"),
            Use.of("GET " + R + "/edited-pages").may(CITY),
            Use.of("GET " + R + "/edited-pages/{kind}/{code}")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING),
            Use.of("PUT " + R + "/edited-pages/{kind}/{code}")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING)
                    .body("{\"version\":0,\"body\":{}}"),
            Use.of("POST " + R + "/edited-pages/{kind}/{code}/publication")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING),
            Use.of("PUT " + R + "/edited-pages/{kind}/{code}/schedule")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING)
                    .body("{\"at\":\"2099-01-01T00:00:00Z\"}"),
            Use.of("POST " + R + "/edited-pages/{kind}/{code}/withdrawal")
                    .may(CITY)
                    .text("kind", "CLUSTER")
                    .key("code", Thing.NOTHING)
                    .body("{\"reason\":\"x\"}"),
            Use.of("GET " + R + "/cases").may(CITY),
            Use.of("POST " + R + "/cases").may(CITY).body("{\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("GET " + R + "/cases/{key}").may(CITY).key("key", Thing.CASE),
            Use.of("POST " + R + "/cases/{key}/revisions")
                    .may(CITY)
                    .key("key", Thing.CASE)
                    .body("{\"district\":\"310120\",\"chinese\":{\"title\":\"x\"}}"),
            Use.of("POST " + R + "/cases/{key}/publication").may(CITY).key("key", Thing.CASE));

    /** Every page of the two front-ends that people sign in to, those of the shared look below each of them. */
    private static final List<Use> PAGES = Stream.of(
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
                            Use.of("/regulator/showcase/cases.xhtml").may(CITY)),
                    Stream.of(
                            Use.of("/association/index.xhtml").may(MANAGERS, ADMIN, FIRMS),
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
                            Use.of("/regulator/enterprises/shared-risks.xhtml").may(CITY, DISTRICTS),
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
                    shared("/regulator", OPERATOR, Set.of("operator", "city.chen", "fengxian.li", "jingan.zhou")),
                    shared(
                            "/association",
                            Set.of("assoc.he", "firm1.wu"),
                            Stream.of(MANAGERS, ADMIN, FIRMS)
                                    .flatMap(Set::stream)
                                    .collect(Collectors.toSet())))
            .flatMap(uses -> uses)
            .toList();

    /** Addresses of the public site's pages; no address for the pieces that other pages are made of. */
    private static final Map<String, List<String>> PUBLIC_PAGES = Map.ofEntries(
            Map.entry("accessibility", List.of("/zh/accessibility")),
            Map.entry("bulletin-marks", List.of()),
            Map.entry("bulletin", List.of("/zh/bulletins/{BULLETIN}", "/en/bulletins/{BULLETIN}")),
            Map.entry("bulletins", List.of("/zh/bulletins", "/en/bulletins")),
            Map.entry("calendar", List.of("/zh/calendar")),
            Map.entry("campaign", List.of("/zh/campaigns/{NOMINATION}")),
            Map.entry("campaigns", List.of("/zh/campaigns")),
            Map.entry("case-card", List.of()),
            Map.entry("case-gone", List.of("/zh/cases/{NOMINATION}")),
            Map.entry("case", List.of("/zh/cases/{CASE}", "/en/cases/{CASE}")),
            Map.entry("cases", List.of("/zh/cases")),
            Map.entry("certificate", List.of("/zh/certificates")),
            Map.entry("cluster", List.of("/zh/clusters/{TENANT}")),
            Map.entry("clusters", List.of("/zh/clusters")),
            Map.entry("contract-changes", List.of("/zh/contracts/raw-material-purchase/2026-2/changes/2026-1")),
            Map.entry(
                    "contract",
                    List.of("/zh/contracts/raw-material-purchase/2026-1", "/en/contracts/{CONTRACT_TEMPLATE}/2026-1")),
            Map.entry("contracts", List.of("/zh/contracts")),
            Map.entry("data", List.of("/zh/data")),
            Map.entry("question", List.of("/zh/questions/{POLICY_ENTRY}", "/en/questions/{POLICY_ENTRY}")),
            Map.entry("question-gone", List.of("/zh/questions/{POLICY_ENTRY}")),
            Map.entry("questions", List.of("/zh/questions", "/en/questions")),
            Map.entry("frame", List.of()),
            Map.entry("home", List.of("/zh/", "/en/")),
            Map.entry("page-gone", List.of("/zh/campaigns/{NOMINATION}", "/zh/clusters/{NOMINATION}")),
            Map.entry("search", List.of("/zh/search?q=release", "/en/search")),
            Map.entry("search-choices", List.of()),
            Map.entry("search-facets", List.of()),
            Map.entry("search-form", List.of()),
            Map.entry("search-pager", List.of()),
            Map.entry("search-pieces", List.of()),
            Map.entry("search-sum", List.of()),
            Map.entry("seats", List.of()),
            Map.entry("session-facts", List.of()),
            Map.entry("session-line", List.of()),
            Map.entry("session", List.of("/zh/calendar/sessions/{DRAFT}", "/en/calendar/sessions/{DRAFT}")));

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Platform platform;
    private static DemoClient client;
    private static ForeignKeys keys;
    private static HttpClient http;
    private static Map<String, Visitor> visitors;

    /** Pages of the shared look below a front-end. */
    private static Stream<Use> shared(String context, Set<String> admins, Set<String> seated) {
        Set<String> everybody = Set.copyOf(CAST);
        return Stream.of(
                Use.of(context + "/identity/inbox.xhtml").may(seated).filters("from"),
                Use.of(context + "/identity/invited.xhtml"),
                Use.of(context + "/identity/no-seat.xhtml").may(everybody),
                Use.of(context + "/identity/people.xhtml").may(admins).key("end", Thing.MEMBERSHIP_ELSEWHERE),
                Use.of(context + "/identity/problem.xhtml").open().may(everybody),
                Use.of(context + "/identity/seats.xhtml").may(everybody).filters("return"),
                Use.of(context + "/identity/sign-out.xhtml").may(everybody),
                Use.of(context + "/identity/signed-out.xhtml").open().may(everybody),
                Use.of(context + "/kit/page.xhtml"),
                Use.of(context + "/kit/plain.xhtml"),
                Use.of(context + "/kit/print.xhtml"),
                Use.of(context + "/kit/public.xhtml"),
                Use.of(context + "/kit/tail.xhtml"),
                Use.of(context + "/kit/zone.xhtml"));
    }

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.shared();
        client = new DemoClient(platform.baseUrl(), platform.issuer());
        http = HttpClient.newBuilder().build();
        keys = new ForeignKeys(client, platform, CAST);
        visitors = new HashMap<>();
        for (String account : CAST) {
            Visitor visitor = new Visitor();
            visitor.signIn(platform.url("/regulator/identity/seats.xhtml"), account, SignInIT.PASSWORD);
            // the other front-end lets them in on the same sign-in
            visitor.open(platform.url("/association/identity/seats.xhtml"));
            visitors.put(account, visitor);
        }
    }

    @Test
    @DisplayName("every operation that the interfaces offer is classified here, and no other")
    void noOperationIsForgotten() throws Exception {
        Set<String> offered = new TreeSet<>();
        for (String api : List.of(P, A, R)) {
            offered.addAll(Entrances.operations(
                    ask(null, "GET", api + "/openapi", null, null).text(), api));
        }
        assertThat(addresses(OPERATIONS)).isEqualTo(offered);
    }

    @Test
    @DisplayName("every page and each of its view parameters is classified here, and no other")
    void noPageIsForgotten() {
        Map<String, Set<String>> shipped = new LinkedHashMap<>(Entrances.pages("web-regulator", "/regulator"));
        shipped.putAll(Entrances.pages("web-association", "/association"));
        assertThat(addresses(PAGES)).isEqualTo(new TreeSet<>(shipped.keySet()));
        shipped.forEach((page, parameters) -> {
            Set<String> classified = new TreeSet<>();
            PAGES.stream().filter(use -> use.address().equals(page)).forEach(use -> classified.addAll(use.names()));
            assertThat(classified).as("view parameters of " + page).isEqualTo(parameters);
        });
        assertThat(new TreeSet<>(PUBLIC_PAGES.keySet())).isEqualTo(Entrances.publicPages());
    }

    @TestFactory
    @DisplayName("operations")
    Stream<DynamicTest> operations() {
        return OPERATIONS.stream()
                .flatMap(use -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(use + " · nobody", () -> nobodyAsks(use))),
                        (use.isOpen() ? Stream.<String>of() : CAST.stream())
                                .map(account ->
                                        DynamicTest.dynamicTest(use + " · " + account, () -> asks(use, account)))));
    }

    @TestFactory
    @DisplayName("pages")
    Stream<DynamicTest> pages() {
        return PAGES.stream()
                .flatMap(use -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(use + " · nobody", () -> nobodyOpens(use))),
                        CAST.stream()
                                .map(account ->
                                        DynamicTest.dynamicTest(use + " · " + account, () -> opens(use, account)))));
    }

    @TestFactory
    @DisplayName("public pages")
    Stream<DynamicTest> publicPages() {
        return PUBLIC_PAGES.values().stream()
                .flatMap(List::stream)
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    String path = address;
                    for (Thing thing : Thing.values()) path = path.replace("{" + thing + "}", keys.key(thing));
                    Shown shown = new Visitor().once("GET", platform.url(path), null);
                    assertThat(shown.status()).as(path).isEqualTo(path.equals(address) ? 200 : 404);
                    assertSilent(shown.body(), keys.hiddenFrom("nobody"), path);
                }));
    }

    @TestFactory
    @DisplayName("pages for people who sign in do not exist on the public site")
    Stream<DynamicTest> noSharedPageIsPublic() {
        return Entrances.pages("web-public", "").keySet().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> assertThat(new Visitor()
                                .once("GET", platform.url(page), null)
                                .status())
                        .isEqualTo(404)));
    }

    @TestFactory
    @DisplayName("a write with a session's cookie alone is refused, whoever sends it")
    Stream<DynamicTest> cookiesOnlyRead() {
        return OPERATIONS.stream()
                .filter(use -> !use.address().startsWith("GET "))
                .map(use -> DynamicTest.dynamicTest(use.toString(), () -> {
                    String account = use.address().contains(R) ? "city.chen" : "assoc.wang";
                    String[] parts = use.address().split(" ");
                    Shown answer = visitors.get(account)
                            .once(
                                    parts[0],
                                    platform.url(filled(parts[1], use, account)),
                                    parts[0].equals("DELETE") ? null : "{}",
                                    "Content-Type",
                                    "application/json");
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(JSON.readTree(answer.body()).get("code").asText())
                            .isEqualTo("HEADER_MISSING");
                }));
    }

    // ---- operations

    private static void nobodyAsks(Use use) throws Exception {
        Reply reply = send(null, use);
        if (!use.isOpen()) {
            assertRefused(reply, use, "nobody", 401);
        } else if (use.foreignTo("nobody").isEmpty()) {
            assertThat(reply.status()).isEqualTo(200);
            assertSilent(reply.text(), keys.hiddenFrom("nobody"), use.address());
        } else {
            assertRefused(reply, use, "nobody", 404);
        }
    }

    private static void asks(Use use, String account) throws Exception {
        if (!use.mayUse(account)) {
            assertRefused(send(account, use), use, account, 403, 404);
            return;
        }
        List<Thing> foreign = use.foreignTo(account);
        if (!foreign.isEmpty() && use.possibleFor(account, keys)) {
            long before = refusals(account, foreign);
            Reply reply = send(account, use);
            assertRefused(reply, use, account, 404);
            assertThat(reply.json().get("code").asText()).isEqualTo("NOT_FOUND");
            assertThat(refusals(account, foreign)).as("audit lines").isGreaterThan(before);
        } else if (use.address().startsWith("GET ")) {
            Reply reply = send(account, use);
            assertThat(reply.status()).as(reply.text()).isIn(rightful(use));
            assertSilent(reply.text(), keys.hiddenFrom(account), use.address());
        }
    }

    /** What nobody told, began or wrote yet is 404 for whom it belongs to, too; what is too few to show is refused. */
    private static Set<Integer> rightful(Use use) {
        if (use.address().endsWith("/feedback.xlsx")) return Set.of(200, 422);
        boolean perhapsNotYet = Stream.of(
                        "/firm/grade", "/firm/objections/standing", "/exams/{key}", "/preview.pdf", "/documents/{file}")
                .anyMatch(use.address()::endsWith);
        return perhapsNotYet ? Set.of(200, 404) : Set.of(200);
    }

    private static void assertRefused(Reply reply, Use use, String account, Integer... statuses) throws IOException {
        assertThat(reply.status())
                .as(use + " by " + account + ": " + reply.text())
                .isIn((Object[]) statuses);
        assertThat(reply.type()).startsWith("application/problem+json");
        assertThat(reply.json().get("code").asText()).isNotBlank();
        assertSilent(reply.text(), keys.neverInRefusals(account), use.address());
    }

    private static Reply send(String account, Use use) throws Exception {
        String[] parts = use.address().split(" ");
        StringBuilder path = new StringBuilder(filled(parts[1], use, account));
        use.values().forEach((name, value) -> {
            boolean inPath = parts[1].contains("{" + name + "}");
            boolean inBody = use.body() != null && use.body().contains("{" + name + "}");
            if (!inPath && !inBody) {
                path.append(path.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(given(value, account));
            }
        });
        String body = use.body() == null ? null : filled(use.body(), use, account);
        String type = "application/json";
        if (use.fileKind() != null) {
            type = "multipart/form-data; boundary=b";
            body = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + use.fileKind() + "\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\nx\r\n--b--\r\n";
        }
        return ask(account, parts[0], path.toString(), body, type);
    }

    private static String filled(String text, Use use, String account) {
        String filled = text;
        for (Map.Entry<String, Use.Value> value : use.values().entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", given(value.getValue(), account));
        }
        return filled;
    }

    /** Who has nothing of the kind asks with a key that nobody has. */
    private static String given(Use.Value value, String account) {
        if (value.thing() != null) return keys.key(value.thing());
        if (value.seenByAll() != null) return keys.key(value.seenByAll());
        if (value.own() == null) return value.text();
        String own = keys.own(account, value.own());
        return own == null ? new UUID(0, 1).toString() : own;
    }

    // ---- pages

    private static void nobodyOpens(Use use) {
        Shown shown = new Visitor().once("GET", platform.url(address(use, "nobody")), null);
        if (use.isOpen()) {
            assertThat(shown.status()).isEqualTo(200);
        } else {
            assertThat(shown.redirect().map(URI::toString).orElse("status " + shown.status()))
                    .as("signing in comes first")
                    .startsWith(platform.issuer());
        }
        assertSilent(shown.body(), keys.neverInRefusals("nobody"), use.address());
    }

    private static void opens(Use use, String account) throws Exception {
        Visitor visitor = visitors.get(account);
        String address = address(use, account);
        if (!use.mayUse(account)) {
            Shown shown = visitor.open(platform.url(address));
            assertThat(shown.status()).as(address).isIn(403, 404);
            assertSilent(shown.body(), besides(keys.neverInRefusals(account), use), address);
            return;
        }
        List<Thing> foreign = use.foreignTo(account);
        if (!foreign.isEmpty() && use.possibleFor(account, keys)) {
            long before = refusals(account, foreign);
            Shown shown = visitor.open(platform.url(address));
            assertThat(shown.status()).as(address).isEqualTo(404);
            assertSilent(shown.body(), besides(keys.neverInRefusals(account), use), address);
            assertThat(refusals(account, foreign)).as("audit lines").isGreaterThan(before);
        } else if (foreign.isEmpty()) {
            Shown shown = visitor.open(platform.url(address));
            assertThat(shown.status()).as(address).isEqualTo(200);
            assertSilent(shown.body(), besides(keys.hiddenFrom(account), use), address);
        }
        for (String name : use.numbers()) strayKey(visitor, use, account, name, Set.of(404));
        for (String name : use.filters()) strayKey(visitor, use, account, name, Set.of(200, 404));
    }

    /** A page may repeat its own address, and the audit what its reader was refused before: keys, but nothing behind them. */
    private static List<String> besides(List<String> words, Use use) {
        Set<String> known = use.recalls()
                ? Stream.of(Thing.values()).map(keys::key).collect(Collectors.toSet())
                : use.values().values().stream()
                        .filter(value -> value.thing() != null)
                        .map(value -> keys.key(value.thing()))
                        .collect(Collectors.toSet());
        return words.stream().filter(word -> !known.contains(word)).toList();
    }

    /** Puts a foreign key where no key belongs. */
    private static void strayKey(Visitor visitor, Use use, String account, String name, Set<Integer> statuses) {
        Thing foreign = Stream.of(Thing.values())
                .filter(thing -> !thing.reachedBy(account))
                .findFirst()
                .orElseThrow();
        String stray = keys.key(foreign);
        String address = use.address() + "?" + name + "=" + stray;
        Shown shown = visitor.open(platform.url(address));
        assertThat(shown.status()).as(address).isIn(statuses);
        // a field shows what was typed into it
        List<String> hidden = new ArrayList<>(besides(keys.hiddenFrom(account), use));
        hidden.remove(stray);
        assertSilent(shown.body(), hidden, address);
    }

    private static String address(Use use, String account) {
        return use.address()
                + use.values().entrySet().stream()
                        .map(value -> value.getKey() + "=" + given(value.getValue(), account))
                        .collect(Collectors.joining("&", use.values().isEmpty() ? "" : "?", ""));
    }

    // ---- what was seen

    private static void assertSilent(String body, List<String> words, String where) {
        assertThat(words.stream().filter(body::contains).toList())
                .as("words of somebody else in " + where)
                .isEmpty();
    }

    /** How often the audit says that this account was turned away from these things. */
    private static long refusals(String account, List<Thing> things) throws SQLException {
        String marks = things.stream().map(thing -> "?").collect(Collectors.joining(","));
        try (Connection database = platform.database();
                PreparedStatement query = database.prepareStatement("select count(*) from audit_entry"
                        + " where action = 'REFUSED' and person_name = ? and subject_key in (" + marks + ")")) {
            query.setString(1, keys.nameOf(account));
            for (int i = 0; i < things.size(); i++) query.setString(i + 2, keys.key(things.get(i)));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static Set<String> addresses(List<Use> uses) {
        return uses.stream().map(Use::address).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Reply(int status, String type, byte[] body) {
        /** The words of an answer; of a workbook those of all its sheets. */
        String text() throws IOException {
            if (type.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")) return words();
            if (!type.startsWith("application/vnd.openxmlformats")) return new String(body, StandardCharsets.UTF_8);
            StringBuilder text = new StringBuilder();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(body))) {
                for (Sheet sheet : book.getSheets().toList()) {
                    for (Row row : sheet.read())
                        row.forEach(cell ->
                                text.append(cell == null ? "" : cell.getText()).append('\n'));
                }
            }
            return text.toString();
        }

        /** What a Word file says. */
        private String words() throws IOException {
            try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(body))) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    if (part.getName().equals("word/document.xml"))
                        return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IOException("no words in it");
        }

        com.fasterxml.jackson.databind.JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    private static Reply ask(String account, String method, String path, String body, String type) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(platform.url(path))).timeout(Duration.ofMinutes(1));
        if (account != null) request.header("Authorization", "Bearer " + client.token(account));
        if (!method.equals("GET"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) request.header("Content-Type", type);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }
}
