package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Templates, issuing chunk by chunk, revocation and the log of checks, on the real database. */
class CertificateRunTest {
    private static final int PEOPLE = 120;

    private final GivenTraining given = new GivenTraining();
    private final Instant over = GivenTraining.STARTS.plus(Duration.ofDays(1));

    /** A session in which everybody but the last ten attended everything. */
    private UUID held(GivenTraining.Firm firm) {
        UUID session = given.session(PEOPLE);
        given.enrol(
                firm,
                session,
                Together.AS_MANY_AS_POSSIBLE,
                IntStream.range(0, PEOPLE).toArray());
        List<RollLine> roll = given.roll(session);
        List<RollMark> marks = roll.subList(0, PEOPLE - 10).stream()
                .map(l -> new RollMark(l.enrolment(), AttendanceState.PRESENT, 0, 0, null))
                .toList();
        List<UnitView> units =
                given.db.call(given.manager, use -> use.get(CourseQueries.class).units(given.manager, session));
        for (UnitView unit : units) {
            given.db.call(GivenTraining.at(unit.ends()), given.manager, use -> use.get(TakeRollCall.class)
                    .take(given.manager, unit.key(), marks));
        }
        return session;
    }

    private List<CertificateView> papers(UUID session) {
        return given.db.call(
                given.manager, use -> use.get(CourseQueries.class).certificates(given.manager, session, null, 0, 500));
    }

    @Test
    @DisplayName("一批一批发，中途断了接着发：一个不漏、一个不重，编号没有空号，没拿到的写明原因")
    void aBrokenRunGoesOnWhereItStood() {
        GivenTraining.Firm firm = given.firm(PEOPLE);
        UUID session = held(firm);
        IssueRunView run = given.startIssue(over, session);
        assertThat(run.total()).isEqualTo(PEOPLE);
        assertThat(given.startIssue(over, session).key()).as("asked twice").isEqualTo(run.key());
        assertThat(given.advanceIssue(over, run.key())).isTrue();
        assertThatThrownBy(() -> given.db.call(GivenTraining.at(over), given.manager, use -> {
                    use.get(AdvanceIssue.class).advance(given.manager, run.key());
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessageContaining("killed");
        IssueRunView stood = given.db.call(
                given.manager, use -> use.get(CertificateQueries.class).run(given.manager, run.key()));
        assertThat(stood.done()).isEqualTo(50);
        while (given.advanceIssue(over, run.key())) {
            // to the end
        }
        IssueRunView done = given.db.call(
                given.manager, use -> use.get(CertificateQueries.class).run(given.manager, run.key()));
        assertThat(done.state()).isEqualTo("DONE");
        assertThat(done.template()).as("the usual wording").isNull();
        assertThat(done.done()).isEqualTo(PEOPLE);
        assertThat(done.issued()).isEqualTo(PEOPLE - 10);
        assertThat(papers(session))
                .extracting(CertificateView::serial)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PEOPLE - 10)
                        .mapToObj("〔2026〕-%04d"::formatted)
                        .toList());
        assertThat(given.db.<List<OutcomeLine>>call(given.manager, use -> use.get(CertificateQueries.class)
                        .outcomes(given.manager, run.key(), CertificateOutcome.UNITS_MISSED, 0, 100)))
                .hasSize(10)
                .allSatisfy(o -> assertThat(o.attended()).isZero());
        assertThat(given.issue(over, session).issued()).as("a second run").isZero();
        assertThat(papers(session)).hasSize(PEOPLE - 10);
    }

    private TemplateForm form(String title, Integer months) {
        return new TemplateForm(title, "{name}学完《{course}》，计 {hours} 学时。", "顾会长", "会长", months, "申妆培〔{year}〕-{no}");
    }

    private int use(TemplateForm form) {
        int number =
                given.db.call(given.manager, use -> use.get(WriteTemplate.class).write(given.manager, form, null));
        long version = template(number).version();
        given.db.call(given.manager, use -> {
            use.get(UseTemplate.class).use(given.manager, number, version);
            return null;
        });
        return number;
    }

    private TemplateView template(int number) {
        return given.db.call(
                given.manager, use -> use.get(TemplateQueries.class).version(given.manager, number));
    }

    @Test
    @DisplayName("证明留着发放时的模板版本：换了模板，旧证明一个字不变")
    void aPaperKeepsItsTemplate() {
        GivenTraining.Firm firm = given.firm(2);
        UUID session = given.session(2);
        given.enrol(firm, session, 0);
        present(session);
        int first = use(form("结业证明", 24));
        assertThatThrownBy(() -> given.db.call(given.manager, use -> {
                    use.get(UseTemplate.class)
                            .use(given.manager, first, template(first).version());
                    return null;
                }))
                .hasMessageContaining("TEMPLATE_IN_FORCE");
        given.issue(over, session);
        int second = use(form("培训合格证明", null));
        assertThat(second).isEqualTo(first + 1);
        assertThat(template(first).current()).isFalse();
        assertThat(template(second).current()).isTrue();
        CertificateView paper = papers(session).get(0);
        assertThat(paper.template()).isEqualTo(first);
        assertThat(paper.serial()).isEqualTo("申妆培〔2026〕-0001");
        assertThat(paper.expiresOn()).isEqualTo(paper.issuedOn().plusMonths(24));
        AccessScope contact = firm.contact();
        byte[] pdf = given.db.call(contact, use -> use.get(CertificatePaper.class)
                .pdf(contact, paper.key(), "http://localhost/certificates/")
                .pdf());
        assertThat(pdf.length).isGreaterThan(5_000);
        assertThat(given.db.<byte[]>call(given.manager, use -> use.get(TemplateQueries.class)
                        .preview(given.manager, second)
                        .pdf()))
                .isNotEmpty();
        GivenTraining elsewhere = new GivenTraining();
        assertThatThrownBy(() -> elsewhere.db.call(
                        elsewhere.manager, use -> use.get(TemplateQueries.class).version(elsewhere.manager, first)))
                .isInstanceOf(NotFound.class);
    }

    private void present(UUID session) {
        List<RollMark> marks = given.roll(session).stream()
                .map(l -> new RollMark(l.enrolment(), AttendanceState.PRESENT, 0, 0, null))
                .toList();
        for (UnitView unit : given.db.<List<UnitView>>call(
                given.manager, use -> use.get(CourseQueries.class).units(given.manager, session))) {
            given.db.call(GivenTraining.at(unit.ends()), given.manager, use -> use.get(TakeRollCall.class)
                    .take(given.manager, unit.key(), marks));
        }
    }

    @Test
    @DisplayName("每次公开查验留一行：何时、当时显示什么；只有发证的协会看得见")
    void checksAreSeenByTheIssuer() {
        GivenTraining.Firm firm = given.firm(1);
        UUID session = given.session(1);
        given.enrol(firm, session, 0);
        present(session);
        given.issue(over, session);
        CertificateView paper = papers(session).get(0);
        given.db.run(em ->
                em.persist(new io.zhuangan.training.domain.CertificateCheck(paper.key(), paper.code(), "VALID", over)));
        given.db.call(GivenTraining.at(over), given.manager, use -> {
            use.get(RevokeCertificate.class).revoke(given.manager, paper.key(), "冒名参加");
            return null;
        });
        assertThat(papers(session).get(0)).satisfies(c -> {
            assertThat(c.state()).isEqualTo(CertificateState.REVOKED);
            assertThat(c.revokeReason()).isEqualTo("冒名参加");
            assertThat(c.revokedOn()).isNotNull();
        });
        assertThat(given.db.<List<CertificateCheckLine>>call(given.manager, use -> use.get(CertificateQueries.class)
                        .checks(given.manager, paper.key(), 0, 10)))
                .singleElement()
                .satisfies(c -> assertThat(c.told()).isEqualTo(CertificateState.VALID));
        assertThat(given.db.<Long>call(
                        given.manager, use -> use.get(CertificateQueries.class).countChecks(given.manager, null)))
                .isEqualTo(1);
        GivenTraining elsewhere = new GivenTraining();
        assertThatThrownBy(() -> elsewhere.db.call(elsewhere.manager, use -> use.get(CertificateQueries.class)
                        .checks(elsewhere.manager, paper.key(), 0, 10)))
                .isInstanceOf(NotFound.class);
    }
}
