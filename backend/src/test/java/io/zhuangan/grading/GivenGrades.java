package io.zhuangan.grading;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A city whose year 2026 was run by one officer and released by another, for tests of rooms that come after it. */
public final class GivenGrades {
    private final GivenCity city = new GivenCity();
    private final Given.Someone first = city.given.person("盛一鸣");
    private final Given.Someone second = city.given.person("林听");
    private final Given.Someone third = city.given.person("陈知远");
    private final Map<Integer, Given.Someone> heads = new HashMap<>();

    /** Six producers; three officers of the bureau, the first of them its lead. */
    public GivenGrades() {
        city.given.membership(city.city, first, Role.CITY_LEAD);
        city.given.membership(city.city, second, Role.CITY_OFFICER);
        city.given.membership(city.city, third, Role.CITY_OFFICER);
        city.firms(1, 6);
    }

    public TestDatabase db() {
        return city.db;
    }

    public Given given() {
        return city.given;
    }

    public Given.Tenant city() {
        return city.city;
    }

    public Given.Tenant firm(int n) {
        return city.firm(n);
    }

    public Given.Someone assessor() {
        return first;
    }

    public Given.Someone reviewer() {
        return second;
    }

    public Given.Someone other() {
        return third;
    }

    /** An officer of the city bureau. */
    public AccessScope officer(Given.Someone person) {
        return city.city.scope(
                person.id(), person.name(), Role.CITY_OFFICER.rights().toArray(Right[]::new));
    }

    /** Who acts for a firm. */
    public AccessScope firmSeat(int n) {
        Given.Someone head = head(n);
        return city.firm(n)
                .scope(head.id(), head.name(), Right.SEE_OWN_GRADE, Right.RAISE_OBJECTION, Right.EVALUATE_OWN_FIRM);
    }

    /** The legal representative of a firm. */
    public Given.Someone head(int n) {
        return heads.computeIfAbsent(n, firm -> {
            Given.Someone head = city.given.person("段怀瑾");
            city.given.membership(city.firm(firm), head, Role.LEGAL_REPRESENTATIVE);
            return head;
        });
    }

    /** Facts of the first firm that cost it points: a fine, defects, an absence. */
    public GivenGrades withFacts() {
        city.send(
                city.chen,
                FactImport.class,
                List.of(
                        city.fact(1, "PENALTY_FINE", "2026-04-09", FactFile.DOCUMENT, "示例罚1号"),
                        city.fact(
                                1,
                                "INSPECTION_DEFECTS",
                                "2026-06-11",
                                FactFile.COUNT,
                                "9",
                                FactFile.INSPECTION,
                                "ROUTINE"),
                        city.fact(1, "TRAINING_ABSENT", "2026-06-18", FactFile.SUBJECT, "大讲堂")));
        return this;
    }

    /** An immediate-D fact of the first firm, confirmed by somebody else. */
    public GivenGrades withSeriousPenalty() {
        List<ImportRow> rows = List.of(city.fact(1, "PENALTY_SERIOUS", "2026-03-10", FactFile.DOCUMENT, "示例罚2号"));
        city.send(city.lin, FactImport.class, rows);
        UUID fact = city.db
                .call(city.lin, use -> use.get(YearQueries.class).pending(city.lin))
                .get(0)
                .key();
        city.call(city.chen, use -> {
            use.get(ConfirmFact.class).confirm(city.chen, fact);
            return null;
        });
        return this;
    }

    /** The first officer runs the year, another one releases it: the firms are told on the day of the tests. */
    public GivenGrades told() {
        AccessScope by = city.city.scope(first.id(), first.name(), Right.GRADE);
        UUID run = city.call(by, use -> use.get(StartRun.class)
                .start(by, 2026, UUID.randomUUID().toString())
                .key());
        while (city.call(by, use -> use.get(AdvanceRun.class).advance(by, run))
                .state()
                .equals("RUNNING")) {
            // the next chunk
        }
        city.release(city.lin, run);
        return this;
    }

    /** A fact of the first firm that came in after the year was released, past every door. */
    public GivenGrades withLateFact(String event, String day) {
        city.call(city.chen, use -> {
            var rules = use.get(FactYears.class).rules(city.chen);
            var said = new GradingFact.Statement(
                    event, LocalDate.parse(day), 1, null, null, null, null, null, null, "示例迟1号", null, null);
            use.em()
                    .persist(new GradingFact(
                            city.chen, city.firm(1).id(), rules, said, 1, "TEST", Time.now(TestDatabase.CLOCK)));
            return null;
        });
        return this;
    }

    /** The newest grade of a firm as its own seat sees it. */
    public GradeDetail own(int n) {
        AccessScope seat = firmSeat(n);
        return city.call(seat, use -> use.get(SeeOwnGrade.class).look(seat)).orElseThrow();
    }

    /** All told grades of a firm and year, oldest first. */
    public List<ToldGrade> versions(int n) {
        return city.call(
                city.chen,
                use -> use.get(Grades.class).versions(city.chen, city.firm(n).id(), 2026).stream()
                        .map(ToldGrade::of)
                        .toList());
    }

    /** The first firm's points in the list of the year, and how many firms its distribution counts. */
    public List<String> listed() {
        String points = city.grades(2026).stream()
                .filter(g -> g.licenceNumber().equals(city.licence(1)))
                .map(g -> g.points().toString())
                .toList()
                .toString();
        int firms = city.call(city.chen, use -> use.get(GradeQueries.class).distribution(city.chen, 2026))
                .total()
                .firms();
        return List.of(points, Integer.toString(firms));
    }

    /** Key of the fact that cost points for this event. */
    public UUID fact(int n, String event) {
        return Stream.concat(
                        own(n).explanation().facts(),
                        Stream.ofNullable(own(n).explanation().immediate()))
                .filter(f -> f.event().equals(event))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
