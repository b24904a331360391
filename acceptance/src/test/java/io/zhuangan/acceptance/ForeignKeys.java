package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Keys of things, collected by their rightful owners, and the words that must never show where they do not belong.
 * Courses, sessions, files and a case are made for the occasion, with words nobody else uses.
 */
final class ForeignKeys {
    static final int YEAR = 2026;

    private static final String ASSOCIATION = "/association/api/v1";
    private static final String REGULATOR = "/regulator/api/v1";
    private static final long HOUR = 3600;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DemoClient client;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Thing, String> keys = new EnumMap<>(Thing.class);
    private final Map<String, Map<String, String>> own = new HashMap<>();
    private final Map<String, Set<String>> secrets = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    ForeignKeys(DemoClient client, Platform platform, Iterable<String> cast)
            throws IOException, InterruptedException, SQLException {
        this.client = client;
        for (String account : cast) names.put(account, name(account));
        collectTraining();
        collectFirm();
        collectHours();
        collectContracts();
        collectHiddenRisk();
        collectMeetings();
        collectMaterials();
        collectForum();
        collectMembership();
        collectQuestions();
        collectRegulator();
        memberFirm();
        collectSelfEvaluation(platform);
        collectBulletins();
        collectPlatform();
        collectOwn();
    }

    String key(Thing thing) {
        return keys.get(thing);
    }

    /** Something of the account's own, to be asked for together with what is not. */
    String own(String account, String name) {
        return own.getOrDefault(account, Map.of()).get(name);
    }

    /** Words that this account must not see anywhere. */
    List<String> hiddenFrom(String account) {
        return secrets.entrySet().stream()
                .filter(secret -> !secret.getValue().contains(account))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Words that have no place in a refusal, whoever gets it: the secrets, and the names of everybody else. */
    List<String> neverInRefusals(String account) {
        return java.util.stream.Stream.concat(
                        secrets.keySet().stream(),
                        names.entrySet().stream()
                                .filter(name -> !account.startsWith(name.getKey()))
                                .map(Map.Entry::getValue))
                .toList();
    }

    /** Name of the account's person, as audit lines say it. */
    String nameOf(String account) {
        return names.get(account);
    }

    private void collectTraining() throws IOException, InterruptedException {
        String title = "金丝雀课程 " + mark;
        String course = course("assoc.wang", title);
        secret(title, "assoc.wang", "assoc.he", "city.chen");
        keys.put(Thing.COURSE, course);
        JsonNode draft = session("assoc.wang", course);
        keys.put(Thing.DRAFT, text(draft, "key"));
        keys.put(Thing.DRAFT_UNIT, text(draft.get("units").get(0), "key"));
        // who files the yearly plan watches it against everything held, drafts included
        secret(keys.get(Thing.COURSE), "assoc.wang", "assoc.he", "city.chen");
        secret(keys.get(Thing.DRAFT), "assoc.wang", "assoc.he", "city.chen");
        secret(keys.get(Thing.DRAFT_UNIT), "assoc.wang", "city.chen");

        collectPlans();

        String handing = course("assoc.wang", "金丝雀公开课 " + mark);
        JsonNode open = session("assoc.wang", handing);
        String published = text(open, "key");
        keys.put(Thing.UNIT, text(open.get("units").get(0), "key"));
        post("assoc.wang", ASSOCIATION + "/sessions/" + published + "/publication", Map.of());
        keys.put(Thing.SESSION, published);
        JsonNode colleague = items("firm1.sun", ASSOCIATION + "/firm/people").get(0);
        String person = text(colleague, "key");
        keys.put(Thing.PERSON, person);
        keys.put(Thing.POST, text(colleague.get("history").get(0), "key"));
        secret(keys.get(Thing.POST), "firm1.sun", "firm1.wu", "fengxian.li", "city.chen");
        // as people with posts of a member firm
        secret(person, "operator", "firm1.sun", "firm1.wu", "assoc.wang", "assoc.he", "fengxian.li", "city.chen");
        keys.put(
                Thing.ENROLMENT,
                text(
                        post(
                                "firm1.sun",
                                ASSOCIATION + "/sessions/" + published + "/enrolments",
                                Map.of("person", person)),
                        "key"));
        secret(keys.get(Thing.ENROLMENT), "firm1.sun", "firm1.wu", "assoc.wang", "city.chen");

        collectFollowUp(published);

        String handout = "金丝雀讲义-" + mark + ".txt";
        byte[] text = ("金丝雀讲义正文 " + mark).getBytes(StandardCharsets.UTF_8);
        keys.put(
                Thing.MATERIAL,
                text(
                        expectOk(
                                        client.upload(
                                                "assoc.wang",
                                                ASSOCIATION + "/materials?course=" + handing,
                                                UUID.randomUUID().toString(),
                                                new DemoClient.Part("file", handout, "text/plain", text)),
                                        "handing out")
                                .json(),
                        "key"));
        for (String word : List.of(keys.get(Thing.MATERIAL), handout, "金丝雀讲义正文 " + mark)) {
            secret(word, "assoc.wang", "firm1.sun", "firm1.wu", "city.chen");
        }

        collectAppeal(text(colleague, "name"));
        collectExam(course);
        keys.put(Thing.NOTHING, UUID.randomUUID().toString());

        String file = "金丝雀名单-" + mark + ".xlsx";
        keys.put(
                Thing.TRAINING_IMPORT,
                upload(
                        "assoc.wang",
                        ASSOCIATION,
                        "TRAINING_HISTORY",
                        file,
                        List.of("课程名称", "期次", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名"),
                        List.of("金丝雀旧课 " + mark, "1", "2026-01-15", "南桥", "1", "1", "沪妆20160021", "无此人")));
        secret(keys.get(Thing.TRAINING_IMPORT), "assoc.wang", "city.chen");
        secret(file, "assoc.wang", "city.chen");
        secret("金丝雀旧课 " + mark, "assoc.wang", "city.chen");
    }

    /** A question that only those with a seat in the session see, and an answer that only its association reads. */
    private void collectFollowUp(String session) throws IOException, InterruptedException {
        String question = "金丝雀补充题 " + mark;
        String answer = "金丝雀答案 " + mark;
        expectOk(
                client.put(
                        "assoc.wang",
                        ASSOCIATION + "/sessions/" + session + "/follow-up",
                        Map.of("questions", List.of(Map.of("kind", "TEXT", "text", question)))),
                "asking");
        String place = keys.get(Thing.ENROLMENT);
        keys.put(Thing.ANSWERED_PLACE, place);
        String address = ASSOCIATION + "/follow-ups/" + place;
        String key = text(get("firm1.sun", address).get("questions").get(0), "key");
        expectOk(
                client.put("firm1.sun", address, Map.of("answers", List.of(Map.of("question", key, "value", answer)))),
                "answering");
        // the city's audit knows what was asked, and that it was answered
        secret(question, "assoc.wang", "firm1.sun", "firm1.wu", "city.chen");
        secret(answer, "assoc.wang", "firm1.sun", "firm1.wu");
    }

    /** A draft of association 1, and what firm 1 does with the contract that it laid open in the demo data. */
    private void collectContracts() throws IOException, InterruptedException {
        String templates = ASSOCIATION + "/contract-templates";
        String title = "金丝雀合同 " + mark;
        keys.put(
                Thing.CONTRACT_TEMPLATE,
                text(
                        post("assoc.wang", templates, Map.of("slug", "canary-" + mark, "text", Map.of("title", title))),
                        "key"));
        for (String word : List.of(title, keys.get(Thing.CONTRACT_TEMPLATE))) {
            secret(word, "assoc.wang", "assoc.he", "city.chen");
        }
        String edition = null;
        for (JsonNode line : items("assoc.wang", templates)) {
            for (JsonNode one : line.at("/template/editions")) {
                if (text(one, "phase").equals("OPEN")) keys.put(Thing.CONTRACT_ROUND, text(one, "key"));
                if (text(one, "phase").equals("PUBLISHED") && edition == null) edition = text(one, "key");
            }
        }
        String words = "金丝雀意见 " + mark;
        keys.put(
                Thing.CONTRACT_COMMENT,
                text(
                        post(
                                "firm1.sun",
                                ASSOCIATION + "/contract-rounds/" + keys.get(Thing.CONTRACT_ROUND) + "/comments",
                                Map.of("words", words)),
                        "key"));
        secret(words, "firm1.sun", "firm1.wu", "assoc.wang", "assoc.he");
        secret(keys.get(Thing.CONTRACT_COMMENT), "firm1.sun", "firm1.wu", "assoc.wang", "assoc.he", "city.chen");
        String name = "金丝雀填写稿 " + mark;
        keys.put(
                Thing.CONTRACT_SHEET,
                text(
                        post(
                                "firm1.sun",
                                ASSOCIATION + "/firm/contract-sheets",
                                Map.of("edition", edition, "name", name)),
                        "key"));
        secret(name, "firm1.sun", "firm1.wu");
        secret(keys.get(Thing.CONTRACT_SHEET), "firm1.sun", "firm1.wu", "city.chen");
        for (JsonNode adoption : items("firm1.sun", ASSOCIATION + "/firm/contract-adoptions")) {
            if (!adoption.hasNonNull("endedOn")) keys.put(Thing.CONTRACT_ADOPTION, text(adoption, "key"));
        }
        if (keys.get(Thing.CONTRACT_ADOPTION) == null) {
            JsonNode declared = post(
                    "firm1.sun",
                    ASSOCIATION + "/firm/contract-adoptions",
                    Map.of("edition", edition, "since", "2026-01-01"));
            keys.put(Thing.CONTRACT_ADOPTION, text(declared, "key"));
        }
        secret(keys.get(Thing.CONTRACT_ADOPTION), "firm1.sun", "firm1.wu", "assoc.wang", "assoc.he", "city.chen");
    }

    /** The demo city comes with an accepted plan of this year; the next year's draft gets a line nobody else has. */
    private void collectPlans() throws IOException, InterruptedException {
        String plans = ASSOCIATION + "/training-plans";
        JsonNode draft = null;
        for (JsonNode plan : items("assoc.wang", plans)) {
            boolean drafted = plan.get("versions").get(0).get("state").asText().equals("DRAFT");
            if (drafted && draft == null && !plan.hasNonNull("inForce")) draft = plan;
            else if (plan.hasNonNull("inForce")) keys.put(Thing.PLAN_FILED, text(plan, "key"));
        }
        if (draft == null) throw new AssertionError("association 1 drafts no plan");
        keys.put(Thing.PLAN_DRAFT, text(draft, "key"));
        JsonNode whole = get("assoc.wang", plans + "/" + keys.get(Thing.PLAN_DRAFT));
        String title = "金丝雀计划课 " + mark;
        List<Object> lines = new ArrayList<>();
        whole.get("lines").forEach(lines::add);
        lines.add(Map.of("title", title, "firstMonth", 3, "sessions", 1, "people", 10, "hours", 2));
        JsonNode saved = expectOk(
                        client.put(
                                "assoc.wang",
                                plans + "/" + keys.get(Thing.PLAN_DRAFT),
                                Map.of("version", whole.get("version").asLong(), "lines", lines)),
                        "writing a line")
                .json();
        JsonNode line = saved.get("lines").get(saved.get("lines").size() - 1);
        keys.put(Thing.PLAN_LINE, text(line, "key"));
        secret(title, "assoc.wang", "assoc.he", "city.chen");
        secret(keys.get(Thing.PLAN_LINE), "assoc.wang", "assoc.he", "city.chen");
        secret(keys.get(Thing.PLAN_DRAFT), "assoc.wang", "assoc.he", "city.chen");
        secret(keys.get(Thing.PLAN_FILED), "assoc.wang", "assoc.he", "city.chen", "fengxian.li", "jingan.zhou");
    }

    /** A session of last winter, taken over from a register in which somebody of firm 1 attended nothing. */
    private void collectAppeal(String name) throws IOException, InterruptedException {
        String title = "金丝雀申诉课 " + mark;
        String run = upload(
                "assoc.wang",
                ASSOCIATION,
                "TRAINING_HISTORY",
                "申诉-" + mark + ".xlsx",
                List.of("课程名称", "期次", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名"),
                List.of(title, "1", "2026-01-15", "南桥", "1", "1", "沪妆20160021", name));
        post("assoc.wang", ASSOCIATION + "/imports/" + run + "/apply", Map.of());
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode record = null;
        while (record == null) {
            for (JsonNode one : items("firm1.sun", ASSOCIATION + "/attendance")) {
                if (text(one, "title").equals(title)) record = one;
            }
            if (Instant.now().isAfter(end)) throw new AssertionError("the register was not taken over");
        }
        keys.put(Thing.APPEALED_UNIT, text(record, "unit"));
        keys.put(Thing.APPEALED, text(record, "enrolment"));
        keys.put(
                Thing.APPEAL,
                text(
                        post(
                                "firm1.sun",
                                ASSOCIATION + "/attendance/appeals",
                                Map.of(
                                        "unit",
                                        keys.get(Thing.APPEALED_UNIT),
                                        "enrolment",
                                        keys.get(Thing.APPEALED),
                                        "reasons",
                                        "金丝雀理由 " + mark)),
                        "key"));
        secret(keys.get(Thing.APPEALED), "assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen");
        secret(keys.get(Thing.APPEAL), "assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen");
        secret("金丝雀理由 " + mark, "assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen");
    }

    /** A question, a test for the canary course, and one for a course that firm 1's head attended last winter. */
    private void collectExam(String canary) throws IOException, InterruptedException {
        String text = "金丝雀题 " + mark;
        JsonNode question = post(
                "assoc.wang",
                ASSOCIATION + "/questions",
                Map.of("kind", "TRUE_FALSE", "text", text, "right", List.of(0), "explanation", "金丝雀解析 " + mark));
        keys.put(Thing.QUESTION, text(question, "key"));
        secret(keys.get(Thing.QUESTION), "assoc.wang", "city.chen");
        secret("金丝雀解析 " + mark, "assoc.wang", "city.chen");
        secret(text, "assoc.wang", "city.chen", "firm1.sun");
        String title = "金丝雀测试课 " + mark;
        String run = upload(
                "assoc.wang",
                ASSOCIATION,
                "TRAINING_HISTORY",
                "测试-" + mark + ".xlsx",
                List.of("课程名称", "期次", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名", "到课单元"),
                List.of(title, "1", "2026-01-16", "南桥", "1", "1", "沪妆20160021", nameOf("firm1.sun"), "1"));
        post("assoc.wang", ASSOCIATION + "/imports/" + run + "/apply", Map.of());
        Instant end = Instant.now().plus(PATIENCE);
        while (!keys.containsKey(Thing.EXAM_PLACE)) {
            for (JsonNode one : items("firm1.sun", ASSOCIATION + "/attendance")) {
                if (text(one, "title").equals(title)) keys.put(Thing.EXAM_PLACE, text(one, "enrolment"));
            }
            if (Instant.now().isAfter(end)) throw new AssertionError("the register was not taken over");
        }
        for (JsonNode one : items("assoc.wang", ASSOCIATION + "/courses?limit=100")) {
            if (text(one, "title").equals(title)) exam(text(one, "key"));
        }
        exam(canary);
        secret(keys.get(Thing.EXAM_PLACE), "assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen");
    }

    private void exam(String course) throws IOException, InterruptedException {
        Map<String, Object> settings = Map.of(
                "opens",
                Instant.now().minusSeconds(HOUR).toString(),
                "closes",
                Instant.now().plusSeconds(HOUR).toString(),
                "questions",
                List.of(keys.get(Thing.QUESTION)));
        expectOk(client.put("assoc.wang", ASSOCIATION + "/courses/" + course + "/exam", settings), "setting a test");
    }

    private void collectFirm() throws IOException, InterruptedException {
        JsonNode certificate = null;
        for (JsonNode one : items("firm1.sun", ASSOCIATION + "/certificates?limit=100")) {
            if (text(one, "associationName").startsWith("上海申妆")) certificate = one;
        }
        if (certificate == null) throw new AssertionError("firm 1 has no certificate of association 1");
        keys.put(Thing.CERTIFICATE, text(certificate, "key"));
        for (String field : List.of("key", "serial", "code")) {
            secret(text(certificate, field), "firm1.sun", "firm1.wu", "assoc.wang", "city.chen");
        }
    }

    private void collectHours() throws IOException, InterruptedException {
        keys.put(
                Thing.CERTIFICATE_RUN,
                text(items("assoc.wang", ASSOCIATION + "/certificate-runs").get(0), "key"));
        keys.put(Thing.LEARNER, text(items("firm1.sun", ASSOCIATION + "/hours").get(0), "person"));
        String title = "金丝雀学时 " + mark;
        String record = text(
                post(
                        "fengxian.li",
                        REGULATOR + "/officer-trainings",
                        Map.of(
                                "kind",
                                "REGULATION",
                                "title",
                                title,
                                "organiser",
                                "金丝雀",
                                "heldFrom",
                                "2026-03-02",
                                "hours",
                                4,
                                "qualitySystem",
                                false)),
                "key");
        keys.put(Thing.OFFICER_TRAINING, record);
        keys.put(Thing.OWN_OFFICER_TRAINING, record);
        secret(record, "fengxian.li", "city.chen");
        secret(title, "fengxian.li", "city.chen");
    }

    /** Firm 1 as the opening of the stage calls it; before 1 December nobody has been called yet, so it is done here. */
    private void collectSelfEvaluation(Platform platform) throws SQLException {
        String key = UUID.randomUUID().toString();
        try (Connection connection = platform.database();
                PreparedStatement call = connection.prepareStatement(
                        """
                        insert ignore into self_evaluation (id, uid, tenant_id, city_id, year_number, rules_version,
                          firm_uid, firm_name, licence_no, district_code, state, called_at)
                        select e.tenant_id, ?, e.tenant_id, e.city_id, ?, '2026.1', e.uid, e.name, e.licence_number,
                          e.district_code, 'CALLED', utc_timestamp(6)
                        from enterprise e where e.licence_number = '沪妆20160021'
                        """);
                PreparedStatement find = connection.prepareStatement(
                        "select uid from self_evaluation where year_number = ? and licence_no = '沪妆20160021'")) {
            call.setString(1, key);
            call.setInt(2, YEAR);
            call.executeUpdate();
            find.setInt(1, YEAR);
            try (ResultSet found = find.executeQuery()) {
                found.next();
                keys.put(Thing.SELF_EVALUATION, found.getString(1));
            }
        }
        secret(keys.get(Thing.SELF_EVALUATION), "city.chen", "fengxian.li", "firm1.sun", "firm1.wu");
    }

    /** An entry of the firm's own log and a place of it; nobody outside the firm may read a word of either. */
    private void collectHiddenRisk() throws IOException, InterruptedException {
        String place = "金丝雀灌装间 " + mark;
        keys.put(
                Thing.RISK_PLACE,
                text(post("firm1.sun", ASSOCIATION + "/firm/hidden-risk-places", Map.of("name", place)), "key"));
        String what = "金丝雀积水 " + mark;
        keys.put(
                Thing.HIDDEN_RISK,
                text(
                        post(
                                "firm1.sun",
                                ASSOCIATION + "/firm/hidden-risks",
                                Map.of("kind", "HYGIENE", "place", keys.get(Thing.RISK_PLACE), "what", what)),
                        "key"));
        for (String word : List.of(keys.get(Thing.RISK_PLACE), keys.get(Thing.HIDDEN_RISK), place, what)) {
            secret(word, "firm1.sun", "firm1.wu");
        }
    }

    /** Two drafts that only their conveners know, and a meeting that association 1 invites nobody but firm 1 to. */
    private void collectMeetings() throws IOException, InterruptedException {
        keys.put(Thing.MEETING_DRAFT, meeting("fengxian.li", REGULATOR, "金丝雀座谈会 "));
        keys.put(Thing.ASSOCIATION_MEETING, meeting("assoc.wang", ASSOCIATION, "金丝雀交流会 "));
        secret(keys.get(Thing.MEETING_DRAFT), "fengxian.li");
        secret("金丝雀座谈会 " + mark, "fengxian.li", "city.chen");
        secret(keys.get(Thing.ASSOCIATION_MEETING), "assoc.wang", "assoc.he");
        secret("金丝雀交流会 " + mark, "assoc.wang", "assoc.he", "city.chen");

        String invited = meeting("assoc.wang", ASSOCIATION, "金丝雀请柬 ");
        String address = ASSOCIATION + "/meetings/" + invited;
        post("assoc.wang", address + "/guests", Map.of("firms", List.of(firmKey())));
        post(
                "assoc.he",
                address + "/convocation",
                Map.of(
                        "version",
                        get("assoc.he", address).at("/meeting/version").asLong()));
        keys.put(Thing.INVITATION, invited);
        secret(invited, "assoc.wang", "assoc.he", "firm1.sun", "firm1.wu");
        secret("金丝雀请柬 " + mark, "assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen");
    }

    /** Two documents of firm 1: one for itself, one for all members of association 1. */
    private void collectMaterials() throws IOException, InterruptedException {
        keys.put(Thing.OWN_MATERIAL, material("金丝雀自用 " + mark, false));
        keys.put(Thing.MATERIAL_SHARED, material("金丝雀共享 " + mark, true));
        for (String word : List.of(keys.get(Thing.OWN_MATERIAL), "金丝雀自用 " + mark)) {
            secret(word, "firm1.sun", "firm1.wu", "city.chen", "fengxian.li");
        }
    }

    /** Two topics of firm 1's: one that waits, one that its association let through. */
    private void collectForum() throws IOException, InterruptedException {
        keys.put(Thing.OWN_TOPIC, topic("金丝雀待发 " + mark));
        secret("金丝雀待发 " + mark, "firm1.sun", "assoc.wang", "assoc.he");
        String shown = topic("金丝雀已发 " + mark);
        JsonNode read = get("assoc.wang", ASSOCIATION + "/forum/posts/" + shown);
        post(
                "assoc.wang",
                ASSOCIATION + "/forum/posts/" + shown + "/decision",
                Map.of("version", read.get("version").asLong(), "publish", true));
        keys.put(Thing.FORUM_TOPIC, shown);
        secret("金丝雀已发 " + mark, "firm1.sun", "firm1.wu", "firm2.qian", "assoc.wang", "assoc.he");
    }

    private String topic(String subject) throws IOException, InterruptedException {
        return text(
                post(
                        "firm1.sun",
                        ASSOCIATION + "/firm/forum/topics",
                        Map.of(
                                "association",
                                belongsTo("firm1.wu"),
                                "category",
                                "TESTING",
                                "subject",
                                subject,
                                "body",
                                "留样两年。")),
                "key");
    }

    private String belongsTo(String user) throws IOException, InterruptedException {
        String association = null;
        for (JsonNode one : get(user, ASSOCIATION + "/firm/memberships/associations")) {
            if (one.get("belongs").asBoolean()) association = text(one, "key");
        }
        return association;
    }

    private String material(String ingredient, boolean open) throws IOException, InterruptedException {
        Map<String, Object> about = Map.of(
                "supplier",
                "示例原料商",
                "ingredient",
                ingredient,
                "kind",
                "ANALYSIS",
                "number",
                mark + open,
                "issuedOn",
                "2026-01-05",
                "open",
                open);
        return text(
                post(
                        "firm1.sun",
                        ASSOCIATION + "/firm/supplier-documents",
                        Map.of(
                                "association",
                                belongsTo("firm1.wu"),
                                "about",
                                about,
                                "fileName",
                                "报告.txt",
                                "fileBase64",
                                "5rWL6K+V")),
                "key");
    }

    private String firmKey() throws IOException, InterruptedException {
        return text(
                items("city.chen", REGULATOR + "/enterprises?text=" + encoded("沪妆20160021"))
                        .get(0),
                "key");
    }

    private String meeting(String account, String side, String title) throws IOException, InterruptedException {
        Map<String, Object> content = Map.of(
                "kind",
                "GOVERNMENT_AND_FIRMS",
                "title",
                title + mark,
                "place",
                "一号厅",
                "startsAt",
                "2027-11-01T01:00:00Z",
                "endsAt",
                "2027-11-01T03:00:00Z",
                "receiptWorkdays",
                10,
                "points",
                List.of(Map.of("kind", "PROBLEM", "title", "批记录", "happened", "缺签名", "toCheck", "抽查")));
        return text(post(account, side + "/meetings", Map.of("content", content)), "key");
    }

    /** An application of firm 1 to association 2, and its consent to be listed in association 1. */
    private void collectMembership() throws IOException, InterruptedException {
        String base = ASSOCIATION + "/firm/membership-applications";
        Map<String, String> associations = new HashMap<>();
        JsonNode found = get("firm1.wu", ASSOCIATION + "/firm/memberships/associations");
        for (JsonNode one : found)
            associations.put(one.get("belongs").asBoolean() ? "ours" : "other", text(one, "key"));
        keys.put(Thing.ASSOCIATION_TWO, associations.get("other"));
        String application = null;
        for (JsonNode one : items("firm1.wu", base)) {
            if (Set.of("SENT", "ASKED").contains(text(one, "state"))) application = text(one, "key");
        }
        if (application == null) {
            application = text(
                    post(
                            "firm1.wu",
                            base,
                            Map.of(
                                    "association",
                                    associations.get("other"),
                                    "contact",
                                    "金丝雀",
                                    "phone",
                                    "021-5555 0101",
                                    "why",
                                    "金丝雀申请 " + mark,
                                    "pledged",
                                    true)),
                    "key");
        }
        keys.put(Thing.MEMBERSHIP_APPLICATION, application);
        secret(application, "firm1.sun", "firm1.wu", "assoc2.zhao");
        String consents = ASSOCIATION + "/firm/consents";
        String consent = null;
        for (JsonNode one : items("firm1.wu", consents)) {
            if (text(one, "kind").equals("LISTING") && one.get("holds").asBoolean()) consent = text(one, "key");
        }
        if (consent == null) {
            String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
            consent = text(
                    post(
                            "firm1.wu",
                            consents,
                            Map.of(
                                    "association",
                                    associations.get("ours"),
                                    "kind",
                                    "LISTING",
                                    "purpose",
                                    "金丝雀名录 " + mark,
                                    "from",
                                    today,
                                    "until",
                                    today)),
                    "key");
        }
        keys.put(Thing.MEMBERSHIP_CONSENT, consent);
        // the association that it is given to reads it on the firm's page
        secret(consent, "firm1.sun", "firm1.wu", "assoc.wang", "assoc.he");
    }

    private void memberFirm() {
        keys.put(Thing.MEMBER_FIRM, keys.get(Thing.ENTERPRISE));
        keys.put(Thing.MEMBER_GRADE, keys.get(Thing.ENTERPRISE));
    }

    /** A question of firm 1, which its own bureaux read, and a draft of what the city is about to tell everybody. */
    private void collectQuestions() throws IOException, InterruptedException {
        String title = "金丝雀提问 " + mark;
        keys.put(
                Thing.POLICY_QUESTION,
                text(
                        post(
                                "firm1.sun",
                                ASSOCIATION + "/policy-questions",
                                Map.of("topic", "system", "title", title, "words", title, "mayPublish", false)),
                        "key"));
        for (String word : List.of(keys.get(Thing.POLICY_QUESTION), title)) {
            secret(word, "firm1.sun", "firm1.wu", "city.chen", "fengxian.li");
        }
        keys.put(
                Thing.POLICY_TOPIC,
                text(items("city.chen", REGULATOR + "/policy-topics").get(0), "key"));
        secret(keys.get(Thing.POLICY_TOPIC), "city.chen");
        String draft = "金丝雀答复 " + mark;
        keys.put(
                Thing.POLICY_ENTRY,
                text(
                        post(
                                "city.chen",
                                REGULATOR + "/policy-answers",
                                Map.of(
                                        "text",
                                        Map.of(
                                                "topic",
                                                "system",
                                                "title",
                                                draft,
                                                "question",
                                                draft,
                                                "answer",
                                                draft,
                                                "document",
                                                "示例",
                                                "article",
                                                "示例",
                                                "asOf",
                                                "2026-11-01",
                                                "example",
                                                true))),
                        "key"));
        for (String word : List.of(keys.get(Thing.POLICY_ENTRY), draft)) secret(word, "city.chen");
    }

    private void collectRegulator() throws IOException, InterruptedException {
        JsonNode firm = items("city.chen", REGULATOR + "/enterprises?text=" + encoded("沪妆20160021"))
                .get(0);
        names.put("firm1", text(firm, "name"));
        names.put(
                "firm2",
                text(
                        items("city.chen", REGULATOR + "/enterprises?text=" + encoded("沪妆20210112"))
                                .get(0),
                        "name"));
        keys.put(Thing.ENTERPRISE, text(firm, "key"));
        // association 2 has it in an application
        secret(
                text(firm, "key"),
                "operator",
                "city.chen",
                "fengxian.li",
                "firm1.sun",
                "firm1.wu",
                "assoc.wang",
                "assoc.he",
                "assoc2.zhao");
        secret(text(firm, "creditCode"), "city.chen", "fengxian.li", "firm1.sun", "firm1.wu");

        keys.put(Thing.RUN, run());
        String grades = REGULATOR + "/evaluation-years/" + YEAR + "/grades";
        String grade = text(
                items("city.chen", grades + "?text=" + encoded("沪妆20160021")).get(0), "key");
        keys.put(Thing.GRADE, grade);
        secret(grade, "city.chen", "fengxian.li", "firm1.sun", "firm1.wu");
        String fact =
                fact(get("city.chen", grades + "/" + grade).get("explanation").get("items"));
        keys.put(Thing.FACT, fact);
        keys.put(Thing.FIRM_FACT, fact);
        secret(fact, "city.chen", "fengxian.li", "firm1.sun", "firm1.wu");
        keys.put(Thing.RESTORATION, restoration(keys.get(Thing.ENTERPRISE), fact));
        secret(keys.get(Thing.RESTORATION), "city.chen", "fengxian.li", "firm1.sun", "firm1.wu");
        String sets = REGULATOR + "/rule-sets";
        keys.put(Thing.RULE_SET, text(get("city.chen", sets).get(0), "key"));
        keys.put(
                Thing.RULE_DRAFT,
                text(post("city.chen", sets + "/drafts?basis=" + keys.get(Thing.RULE_SET), Map.of()), "key"));
        secret(keys.get(Thing.RULE_DRAFT), "city.chen");
        post("city.chen", sets + "/drafts/" + keys.get(Thing.RULE_DRAFT) + "/preview", Map.of("year", 2026));
        String file = "金丝雀事实-" + mark + ".xlsx";
        keys.put(
                Thing.FACT_IMPORT,
                upload(
                        "fengxian.li",
                        REGULATOR,
                        "GRADING_FACTS",
                        file,
                        List.of("许可证编号", "事实类型", "发生日期"),
                        List.of("沪妆20160021", "无此事实 " + mark, "2026-03-26")));
        secret(keys.get(Thing.FACT_IMPORT), "fengxian.li", "city.chen");
        secret(file, "fengxian.li", "city.chen");

        String title = "金丝雀案例 " + mark;
        keys.put(
                Thing.CASE,
                text(
                        post(
                                "city.chen",
                                REGULATOR + "/cases",
                                Map.of("demo", true, "district", "310120", "chinese", Map.of("title", title))),
                        "key"));
        secret(keys.get(Thing.CASE), "city.chen");
        secret(title, "city.chen");
        collectEditorial();
    }

    private void collectEditorial() throws IOException, InterruptedException {
        String call = text(
                post(
                        "city.chen",
                        REGULATOR + "/case-calls",
                        Map.of(
                                "title",
                                "金丝雀征集",
                                "opensOn",
                                "2026-01-01",
                                "closesOn",
                                "2099-12-31",
                                "minJurors",
                                1,
                                "demo",
                                true,
                                "criteria",
                                List.of(Map.of("name", "一", "weight", 100)))),
                "key");
        keys.put(Thing.CASE_CALL, call);
        String title = "金丝雀推荐 " + mark;
        Map<String, Object> words = new HashMap<>();
        for (String section : List.of(
                "summary",
                "firm",
                "scale",
                "recommendedBy",
                "problem",
                "actions",
                "actors",
                "obstacles",
                "periodBefore",
                "periodAfter",
                "evidenceNote",
                "fits")) {
            words.put(section, "金丝雀");
        }
        words.put("title", title);
        String nomination = text(
                post(
                        "firm1.sun",
                        ASSOCIATION + "/case-nominations",
                        Map.of(
                                "call",
                                call,
                                "demo",
                                true,
                                "district",
                                "310120",
                                "chinese",
                                words,
                                "results",
                                List.of(Map.of("label", "项", "before", 2, "after", 1)))),
                "key");
        String own = ASSOCIATION + "/case-nominations/" + nomination;
        long version = get("firm1.sun", own).at("/line/version").asLong();
        post("firm1.sun", own + "/submission", Map.of("version", version, "name", "金丝雀", "post", "金丝雀"));
        JsonNode consented = post(
                "firm1.sun",
                own + "/consents",
                Map.of("extent", "TEXT", "signerName", "金丝雀", "signerPost", "金丝雀", "until", "2028-01-01"));
        keys.put(Thing.NOMINATION, nomination);
        keys.put(Thing.NOMINATION_JUDGED, nomination);
        keys.put(Thing.CASE_CONSENT, text(consented.get("consents").get(0), "key"));
        secret(nomination, "firm1.sun", "firm1.wu", "city.chen");
        secret(keys.get(Thing.CASE_CONSENT), "firm1.sun", "firm1.wu", "city.chen");
        secret(title, "firm1.sun", "firm1.wu", "city.chen");
    }

    /** The run that stands for the year, finished; begun here when nobody did. */
    private String run() throws IOException, InterruptedException {
        String year = REGULATOR + "/evaluation-years/" + YEAR;
        if (!get("city.chen", year).hasNonNull("run")) post("city.chen", year + "/runs", null);
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode run = get("city.chen", year).get("run");
        while (text(run, "state").equals("RUNNING")) {
            if (Instant.now().isAfter(end)) throw new AssertionError("the run does not end: " + run);
            run = get("city.chen", year).get("run");
        }
        return text(run, "key");
    }

    private void collectPlatform() throws IOException, InterruptedException {
        String tenant = text(get("firm1.sun", ASSOCIATION + "/me").get("tenant"), "key");
        keys.put(Thing.TENANT, tenant);
        JsonNode membership =
                items("operator", REGULATOR + "/memberships?tenant=" + tenant).get(0);
        keys.put(Thing.MEMBERSHIP, text(membership, "key"));
        keys.put(Thing.MEMBERSHIP_ELSEWHERE, text(membership, "key"));
        secret(text(membership, "key"), "operator", "firm1.sun", "firm1.wu", "city.chen");
    }

    /** What the wrong persons have themselves, so that only one key in a request is foreign. */
    private void collectOwn() throws IOException, InterruptedException {
        String course = course("assoc2.zhao", "金丝雀邻课 " + mark);
        JsonNode session = session("assoc2.zhao", course);
        post("assoc2.zhao", ASSOCIATION + "/sessions/" + text(session, "key") + "/publication", Map.of());
        String unit = text(session.get("units").get(0), "key");
        post("assoc2.zhao", ASSOCIATION + "/units/" + unit + "/opening", null);
        own.put("assoc2.zhao", Map.of("course", course, "session", text(session, "key"), "unit", unit));
        own.put("assoc.wang", Map.of("course", keys.get(Thing.COURSE), "session", keys.get(Thing.DRAFT)));
        String person = text(items("firm2.qian", ASSOCIATION + "/firm/people").get(0), "key");
        own.put("firm2.qian", Map.of("person", person));
        for (String firm1 : List.of("firm1.sun", "firm1.wu")) own.put(firm1, Map.of("person", keys.get(Thing.PERSON)));
        for (String regulator : List.of("city.chen", "fengxian.li", "jingan.zhou")) {
            JsonNode grades = items(regulator, REGULATOR + "/evaluation-years/" + YEAR + "/grades?limit=100");
            for (JsonNode one : grades) {
                if (text(one, "key").equals(keys.get(Thing.GRADE))) continue;
                own.put(regulator, Map.of("grade", text(one, "key")));
                break;
            }
        }
        String association = text(get("assoc.wang", ASSOCIATION + "/me").get("tenant"), "key");
        own.put("operator", Map.of("tenant", association));
    }

    private String course(String account, String title) throws IOException, InterruptedException {
        return text(post(account, ASSOCIATION + "/courses", Map.of("title", title)), "key");
    }

    private JsonNode session(String account, String course) throws IOException, InterruptedException {
        Instant now = Instant.now();
        return post(
                account,
                ASSOCIATION + "/courses/" + course + "/sessions",
                Map.of(
                        "place", "奉贤南桥",
                        "quota", 5,
                        "opensAt", now.minusSeconds(60).toString(),
                        "closesAt", now.plusSeconds(HOUR).toString(),
                        "units",
                                List.of(Map.of(
                                        "title",
                                        "一",
                                        "startsAt",
                                        now.plusSeconds(2 * HOUR).toString(),
                                        "endsAt",
                                        now.plusSeconds(3 * HOUR).toString(),
                                        "hours",
                                        1))));
    }

    private String upload(String account, String api, String kind, String name, List<String> headings, List<String> row)
            throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "acceptance", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.value(1, i, row.get(i));
            }
        }
        return text(
                expectOk(
                                client.upload(
                                        account,
                                        api + "/imports",
                                        UUID.randomUUID().toString(),
                                        DemoClient.Part.field("kind", kind),
                                        DemoClient.Part.xlsx("file", name, out.toByteArray())),
                                "sending in " + name)
                        .json(),
                "key");
    }

    /** A correction that waits for a second person; nobody will decide it. */
    private String restoration(String firm, String fact) throws IOException, InterruptedException {
        return text(
                post(
                        "city.chen",
                        REGULATOR + "/restorations",
                        Map.of(
                                "enterprise",
                                firm,
                                "ground",
                                "REVOKED",
                                "documentNo",
                                "金丝雀复议 " + mark,
                                "documentOn",
                                "2026-11-20",
                                "reasons",
                                "金丝雀",
                                "facts",
                                List.of(fact),
                                "document",
                                Map.of("name", "x.pdf", "base64", "JVBERi0xLjQK"))),
                "key");
    }

    /** The first fact of a tree of indicators. */
    private static String fact(JsonNode items) {
        for (JsonNode item : items) {
            for (JsonNode loss : item.get("losses")) return text(loss.get("fact"), "key");
            String below = fact(item.get("children"));
            if (below != null) return below;
        }
        return null;
    }

    private String name(String account) throws IOException, InterruptedException {
        for (String api : List.of(REGULATOR, ASSOCIATION)) {
            DemoClient.Answer me = client.get(account, api + "/me");
            if (me.ok()) return text(me.json().get("person"), "name");
        }
        throw new AssertionError(account + " has no seat");
    }

    /**
     * A draft, and two bulletins for members in 奉贤: of one firm 1 keeps a draft of its self-check, of the other it
     * submitted the self-check and shows it to association and bureau.
     */
    private void collectBulletins() throws IOException, InterruptedException {
        String draft = "金丝雀提示草稿 " + mark;
        keys.put(Thing.BULLETIN_DRAFT, bulletin(draft));
        secret(draft, "assoc.wang", "assoc.he", "city.chen");
        String[] seen = {"assoc.wang", "assoc.he", "firm1.sun", "firm1.wu", "city.chen", "fengxian.li"};
        String open = "金丝雀提示 " + mark;
        String checked = "金丝雀自查 " + mark;
        keys.put(Thing.BULLETIN, publishedBulletin(open));
        keys.put(Thing.BULLETIN_CHECKED, publishedBulletin(checked));
        secret(open, seen);
        secret(checked, seen);
        String firm = ASSOCIATION + "/firm/bulletins/";
        String kept = "金丝雀自查草稿 " + mark;
        expectOk(
                client.put("firm1.sun", firm + keys.get(Thing.BULLETIN) + "/answers", check(Thing.BULLETIN, kept)),
                "keeping answers");
        secret(kept, "firm1.sun", "firm1.wu");
        String given = "金丝雀自查回答 " + mark;
        post("firm1.sun", firm + keys.get(Thing.BULLETIN_CHECKED) + "/receipt", null);
        post(
                "firm1.sun",
                firm + keys.get(Thing.BULLETIN_CHECKED) + "/submission",
                check(Thing.BULLETIN_CHECKED, given));
        secret(given, seen);
        keys.put(Thing.BULLETIN_FIRM, keys.get(Thing.ENTERPRISE));
        keys.put(Thing.BULLETIN_FIRM_DRAFTING, keys.get(Thing.ENTERPRISE));
    }

    private String bulletin(String title) throws IOException, InterruptedException {
        Map<String, Object> content = Map.of(
                "title",
                title,
                "happened",
                title,
                "toDo",
                title,
                "severity",
                "MINOR",
                "urgency",
                "FUTURE",
                "certainty",
                "POSSIBLE",
                "districts",
                List.of("310120"));
        Map<String, Object> question = Map.of("text", "金丝雀自查题 " + mark, "evidence", false);
        return text(
                post(
                        "assoc.he",
                        ASSOCIATION + "/bulletins",
                        Map.of("content", content, "questions", List.of(question))),
                "key");
    }

    private String publishedBulletin(String title) throws IOException, InterruptedException {
        String key = bulletin(title);
        String address = ASSOCIATION + "/bulletins/" + key;
        long version = get("assoc.wang", address).get("version").asLong();
        post("assoc.wang", address + "/publication", Map.of("version", version));
        // handed over by a job of the platform
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!get("assoc.wang", address + "/board").get("handedOver").asBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("not handed over: " + title);
            Thread.onSpinWait();
        }
        return key;
    }

    private Map<String, Object> check(Thing bulletin, String words) throws IOException, InterruptedException {
        JsonNode own = get("firm1.sun", ASSOCIATION + "/firm/bulletins/" + keys.get(bulletin));
        String question = own.at("/answers/0/question/key").asText();
        return Map.of(
                "version",
                own.get("version"),
                "answers",
                List.of(Map.of("question", question, "answer", "NO", "words", words)),
                "withAssociation",
                true,
                "withRegulator",
                true);
    }

    private void secret(String word, String... seenBy) {
        secrets.put(word, Set.of(seenBy));
    }

    private JsonNode get(String account, String path) throws IOException, InterruptedException {
        return expectOk(client.get(account, path), path).json();
    }

    private JsonNode items(String account, String path) throws IOException, InterruptedException {
        return get(account, path).get("items");
    }

    private JsonNode post(String account, String path, Object body) throws IOException, InterruptedException {
        return expectOk(client.post(account, path, body), path).json();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
