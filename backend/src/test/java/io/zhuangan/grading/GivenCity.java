package io.zhuangan.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.StaffBand;
import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.RegisterEntry;
import io.zhuangan.grading.domain.GivenGrading;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert;

/** A city with its rules and a few producers, for tests of use cases and stores. */
public final class GivenCity {
    public final TestDatabase db = TestDatabase.get();
    public final Given given = db.given();
    public final Given.Tenant city = given.city();
    public final AccessScope chen = city.scope(
            given.person("陈知远").id(), "陈知远", Right.GRADE, Right.RELEASE_GRADES, Right.READ_GRADES, Right.ENTER_FACTS);
    public final AccessScope lin =
            city.scope(given.person("林岚").id(), "林岚", Right.RELEASE_GRADES, Right.READ_GRADES, Right.ENTER_FACTS);
    private final long owner = given.person("孙亦宁").id();
    private final String mark = Long.toString(city.id(), 36);
    private final Map<String, Given.Tenant> firms = new HashMap<>();

    private Duration later = Duration.ZERO;

    /** Starts at the day of the tests and goes on a little each time it is looked at. */
    private final Clock ticking = new Clock() {
        private final AtomicLong looks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return TestDatabase.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return TestDatabase.CLOCK.instant().plus(later).plusMillis(looks.incrementAndGet());
        }
    };

    public <T> T call(AccessScope scope, Function<Wiring, T> work) {
        return db.call(ticking, scope, work);
    }

    /** From now on it is that day. */
    GivenCity on(String day) {
        later = Duration.ofDays(
                LocalDate.now(TestDatabase.CLOCK).until(LocalDate.parse(day), java.time.temporal.ChronoUnit.DAYS));
        return this;
    }

    public GivenCity() {
        call(chen, use -> {
            use.get(LoadRules.class)
                    .publish(new CityFounded(city.id(), city.key(), "shanghai"), GivenGrading.shanghaiText());
            return null;
        });
    }

    /** The licence number of the n-th firm. */
    public String licence(int n) {
        return "沪妆" + mark + "-" + n;
    }

    public Given.Tenant firm(int n) {
        return firms.get(licence(n));
    }

    AccessScope seatOf(int n) {
        return firm(n).scope(owner, "孙亦宁", Right.SEE_OWN_GRADE, Right.RAISE_OBJECTION);
    }

    public GivenCity firms(int from, int to) {
        return firms(from, to, LocalDate.of(2016, 3, 1));
    }

    public GivenCity firms(int from, int to, LocalDate licensedOn) {
        for (int n = from; n <= to; n++) firms.put(licence(n), given.enterprise(n % 2 == 0 ? "310120" : "310106"));
        int first = from;
        db.run(em -> {
            for (int n = first; n <= to; n++) {
                Given.Tenant tenant = firm(n);
                em.persist(new Enterprise(
                        tenant.id(),
                        tenant.key(),
                        city.id(),
                        new RegisterEntry(
                                licence(n),
                                "示例企业" + n,
                                null,
                                "9131" + tenant.id() % 100_000_000_000_000L,
                                licensedOn,
                                licensedOn.plusYears(15),
                                tenant.districtCode(),
                                "示例路1号",
                                Set.<EnterpriseKind>of(),
                                StaffBand.values()[0],
                                EnterpriseStatus.ACTIVE,
                                true)));
            }
        });
        return this;
    }

    /** Internal id of a firm that is on the platform and not in the register. */
    long stranger() {
        return given.enterprise("310120").id();
    }

    /** A seat of the district of the even firms. */
    AccessScope districtOfficer(Right... rights) {
        return new AccessScope(
                1003,
                "李望舒",
                given.district("310120").id(),
                UUID.randomUUID(),
                "奉贤区局",
                TenantKind.DISTRICT,
                city.id(),
                new Reach.Districts(city.id(), Set.of("310120")),
                Set.of(rights));
    }

    /** An entry by hand that names its firm by licence. */
    FactEntry entry(int firm, String event, String day) {
        return entry(firm, event, day, null, null, null);
    }

    FactEntry entry(int firm, String event, String day, Integer count, String inspection, String document) {
        return new FactEntry(
                null,
                licence(firm),
                event,
                LocalDate.parse(day),
                count,
                null,
                null,
                null,
                null,
                null,
                inspection,
                document,
                null,
                null);
    }

    EnteredFact enter(AccessScope by, FactEntry entry) {
        return call(by, use -> use.get(EnterFact.class).enter(by, entry, null));
    }

    UUID confirm(AccessScope by, UUID fact) {
        return call(by, use -> use.get(ConfirmFact.class).confirm(by, fact));
    }

    /** Two people put a firm at D at once. @return key of the fact */
    UUID downgraded(int firm, String day, String document) {
        UUID fact = enter(lin, entry(firm, "PENALTY_SUSPENSION", day, null, null, document))
                .key();
        confirm(chen, fact);
        return fact;
    }

    static FactEvidence pdf() {
        return new FactEvidence("决定书.pdf", new ByteArrayInputStream("%PDF-1.4\n示例".getBytes(StandardCharsets.UTF_8)));
    }

    /** What a firm sees. */
    GradeDetail own(int firm) {
        return call(seatOf(firm), use -> use.get(SeeOwnGrade.class).look(seatOf(firm)))
                .orElseThrow();
    }

    List<GradeVersion> levels(int firm) {
        return call(seatOf(firm), use -> use.get(OwnGradeQueries.class).levels(seatOf(firm)));
    }

    /** A run of the year that a second person releases. */
    void released(int year) {
        release(lin, run(year).key());
    }

    static void refusedBy(GradingError code, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    /** A row of the facts file. */
    public ImportRow fact(int firm, String event, String day, String... more) {
        Map<String, String> values = new HashMap<>();
        values.put(FactFile.LICENCE, licence(firm));
        values.put(FactFile.EVENT, event);
        values.put(FactFile.OCCURRED, day);
        for (int i = 0; i < more.length; i += 2) values.put(more[i], more[i + 1]);
        return new ImportRow(2, values);
    }

    ImportRow past(int firm, int year, String level) {
        return new ImportRow(
                2,
                Map.of(
                        PastGradeFile.LICENCE,
                        licence(firm),
                        PastGradeFile.YEAR,
                        Integer.toString(year),
                        PastGradeFile.LEVEL,
                        level));
    }

    /** Sends rows the way the intake room does: one transaction, write only what may be written. */
    public List<RowVerdict> send(AccessScope by, Class<? extends ImportTarget> kind, List<ImportRow> rows) {
        return call(by, use -> {
            ImportSession session = use.get(kind).open(by, rows);
            List<RowVerdict> verdicts = new ArrayList<>();
            for (ImportRow row : rows) {
                RowVerdict verdict = session.check(row);
                if (verdict.writes()) session.write(row, verdict);
                verdicts.add(verdict);
            }
            session.finish();
            return verdicts;
        });
    }

    RunView start(int year, String key) {
        return call(chen, use -> use.get(StartRun.class).start(chen, year, key));
    }

    RunView advance(UUID run) {
        return call(chen, use -> use.get(AdvanceRun.class).advance(chen, run));
    }

    /** Runs a year to its end. */
    public RunView run(int year) {
        RunView run = start(year, UUID.randomUUID().toString());
        while (run.state().equals("RUNNING")) run = advance(run.key());
        return run;
    }

    public RunView release(AccessScope by, UUID run) {
        return call(by, use -> use.get(ReleaseGrades.class).release(by, run));
    }

    List<GradeLine> grades(int year) {
        return call(
                chen, use -> use.get(GradeQueries.class).slice(chen, year, GradeFilter.ALL, "LICENCE", false, 0, 1000));
    }

    GradeLine grade(int year, int firm) {
        return grades(year).stream()
                .filter(g -> g.licenceNumber().equals(licence(firm)))
                .findFirst()
                .orElseThrow();
    }
}
