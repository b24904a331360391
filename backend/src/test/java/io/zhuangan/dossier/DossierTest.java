package io.zhuangan.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.TestDatabase;
import io.zhuangan.audit.SealAudit;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.dossier.check.DossierCheck;
import io.zhuangan.dossier.check.DossierText;
import io.zhuangan.dossier.check.Finding;
import io.zhuangan.grading.GivenGrades;
import io.zhuangan.grading.StateBesideGrade;
import io.zhuangan.grading.WithdrawStatement;
import io.zhuangan.objection.AssignReviewer;
import io.zhuangan.objection.DecideObjection;
import io.zhuangan.objection.Filing;
import io.zhuangan.objection.NoteOnObjection;
import io.zhuangan.objection.ObjectionDocument;
import io.zhuangan.objection.ObjectionOutcome;
import io.zhuangan.objection.ObjectionQueries;
import io.zhuangan.objection.RaiseObjection;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 分级案卷: what stands in it, for whom, and that it computes again. One story, because each step costs a database. */
class DossierTest {
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), Time.SHANGHAI);

    private final GivenGrades grades = new GivenGrades();
    private final TestDatabase db = grades.db();
    private final AccessScope firm = grades.firmSeat(1);
    private final AccessScope lin = grades.officer(grades.reviewer());
    private final AccessScope sheng = grades.officer(grades.assessor());

    DossierTest() {
        long city = grades.city().id();
        db.run(em -> {
            em.persist(new CalendarYear(city, 2026, false, "测试", null));
            em.persist(new ObjectionRule(city, 10, true, 7));
        });
    }

    private void seal() {
        AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);
        while (db.call(platform, use -> use.get(SealAudit.class).seal(platform)) > 0) {
            // the next batch
        }
    }

    private DossierPaper ofBureau(UUID grade) {
        return db.call(lin, use -> use.get(DossierQueries.class).of(lin, grade, false));
    }

    private DossierPaper ofFirm(AccessScope seat, UUID grade) {
        return db.call(seat, use -> use.get(OwnDossierQueries.class).of(seat, grade, true));
    }

    private static String text(DossierPaper paper) {
        return new String(paper.json(), StandardCharsets.UTF_8);
    }

    private static List<String> wrong(String text) {
        return DossierCheck.of(text).stream()
                .filter(f -> !f.agrees())
                .map(Finding::key)
                .distinct()
                .toList();
    }

    private UUID objected(UUID fine) {
        byte[] proof = "撤销决定书".getBytes(StandardCharsets.UTF_8);
        UUID key = db.call(LATER, firm, use -> use.get(RaiseObjection.class)
                .raise(
                        firm,
                        new Filing(null, "处罚已撤销", List.of()),
                        List.of(new ObjectionDocument("撤销决定.txt", new ByteArrayInputStream(proof)))));
        db.call(LATER, sheng, use -> {
            long version = use.get(ObjectionQueries.class).one(sheng, key).version();
            use.get(AssignReviewer.class)
                    .assign(sheng, key, version, grades.reviewer().key());
            return null;
        });
        db.call(LATER, lin, use -> {
            use.get(NoteOnObjection.class).note(lin, key, "内部核对：电话问过办案人员");
            return null;
        });
        db.call(LATER, lin, use -> {
            long version = use.get(ObjectionQueries.class).one(lin, key).version();
            use.get(DecideObjection.class)
                    .decide(
                            lin,
                            new DecideObjection.Decision(key, version, ObjectionOutcome.ADJUST, "事实不成立", Set.of(fine)));
            return null;
        });
        return key;
    }

    @Test
    @DisplayName("案卷齐全、同一状态同样字节、重算相符；企业副本不含内部内容；旁人没有")
    void dossierOfAnAdjustedGrade() throws IOException {
        grades.withFacts().told();
        UUID fine = grades.fact(1, "PENALTY_FINE");
        UUID first = grades.own(1).line().key();
        db.call(firm, use -> use.get(StateBesideGrade.class).state(firm, first, "罚款正在复议。"));
        UUID objection = objected(fine);
        UUID now = grades.own(1).line().key();
        db.call(LATER, firm, use -> use.get(StateBesideGrade.class).state(firm, now, "已整改。"));
        db.call(LATER, firm, use -> use.get(StateBesideGrade.class).state(firm, now, "已整改完毕。"));
        db.call(LATER, firm, use -> {
            use.get(WithdrawStatement.class).withdraw(firm, now);
            return null;
        });
        seal();

        DossierPaper paper = ofBureau(now);
        String json = text(paper);
        assertThat(DossierCheck.of(json)).filteredOn(f -> !f.agrees()).isEmpty();
        assertThat(DossierCheck.of(json))
                .extracting(Finding::key)
                .contains("content.ok", "rules.ok", "facts.ok", "points.ok", "level.ok", "lines.ok", "records.ok");
        JsonObject dossier = DossierText.read(json).getJsonObject("dossier");
        assertThat(dossier.getJsonArray("versions")).hasSize(2);
        assertThat(json)
                .contains("示例罚1号", "罚款正在复议。", "已整改。", "已整改完毕。", "YY-2026-0001", "撤销决定.txt")
                .contains("内部核对", "盛一鸣", "林听", "\"span\": \"REVIEW\"", "\"RELEASED\"");
        assertThat(dossier.getJsonArray("chain"))
                .extracting(l -> l.asJsonObject().getString("action"))
                .contains("STATE_BESIDE_GRADE", "WITHDRAW_GRADE_STATEMENT", "RAISE_OBJECTION", "WITHDRAW_FACT");

        DossierPaper again = ofBureau(now);
        assertThat(again.json()).isEqualTo(paper.json());
        byte[] pdf = paper.pdf();
        assertThat(Arrays.equals(pdf, again.pdf()))
                .as("the same paper, byte for byte")
                .isTrue();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            // the font maps some characters to their radicals; NFKC brings them back
            String words = Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
            assertThat(words).contains(paper.sha256(), "示例企业1", "分级案卷", "YY-2026-0001");
        }

        DossierPaper own = ofFirm(firm, now);
        String copy = text(own);
        assertThat(wrong(copy)).isEmpty();
        assertThat(copy).contains("已整改完毕。", "YY-2026-0001").doesNotContain("内部核对", "盛一鸣", "陈知远", "林听");
        assertThat(DossierText.read(copy).getJsonObject("dossier").getJsonArray("chain"))
                .anyMatch(l -> l.asJsonObject().getBoolean("withheld", false))
                .anyMatch(l -> !l.asJsonObject().getBoolean("withheld", false));
        assertThat(ofFirm(firm, first).json())
                .as("a replaced version has its dossier too")
                .isNotEmpty();
        AccessScope other = grades.firmSeat(2);
        assertThatThrownBy(() -> ofFirm(other, now)).isInstanceOf(NotFound.class);
        assertThat(objection).isNotNull();
        tampered(json, dossier);
    }

    /** Whatever is changed in a file is found, also by a hand that corrects the sum of the content. */
    private static void tampered(String json, JsonObject dossier) {
        JsonObject asked = dossier.getJsonArray("versions").getJsonObject(1);
        String points = asked.getJsonNumber("points").toString();
        String level = asked.getString("level");
        assertThat(wrong(json.replace("示例罚1号", "示例罚9号"))).contains("content.bad", "facts.bad");
        assertThat(wrong(resummed(json.replace("\"points\": " + points + ",", "\"points\": 99.5,"))))
                .contains("points.bad")
                .doesNotContain("content.bad");
        assertThat(wrong(resummed(json.replace("\"level\": \"" + level + "\"", "\"level\": \"A\""))))
                .containsAnyOf("level.bad", "last.bad");
        assertThat(wrong(resummed(json.replace("\\\"count\\\":9", "\\\"count\\\":7"))))
                .contains("facts.bad", "record.bad");
        assertThat(wrong(resummed(json.replace("已整改完毕。", "未整改。")))).contains("chain.bad");
        assertThat(wrong(resummed(json.replace("撤销决定.txt", "别的.txt")))).contains("evidence.bad");
        assertThat(wrong(resummed(json.replace("\"dueOn\": \"2026-12-02\"", "\"dueOn\": \"2026-12-03\"")
                        .replace("\"last\": \"2026-12-02\"", "\"last\": \"2026-12-03\""))))
                .contains("calendar.bad");
        assertThat(wrong(resummed(json.replace("示例指标，待市局发布后替换", "正式指标")))).contains("rules.bad");
        String link = dossier.getJsonArray("chain").getJsonObject(0).getString("hash");
        assertThat(wrong(resummed(json.replace(
                        "\"hash\": \"" + link,
                        "\"hash\": \"" + (link.startsWith("0") ? "1" : "0") + link.substring(1)))))
                .contains("chain.bad");
        assertThatThrownBy(() -> DossierCheck.of("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DossierCheck.of(json.replace("\"chain\"", "\"chains\"")
                        .replace("\"gradedAt\"", "\"x\"")
                        .replace("\"evidenceSha256\"", "\"y\"")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String resummed(String json) {
        JsonObject file = DossierText.read(json);
        return json.replace(file.getString("sha256"), DossierText.hash(file.getJsonObject("dossier")));
    }
}
