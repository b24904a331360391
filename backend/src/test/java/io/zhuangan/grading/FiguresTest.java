package io.zhuangan.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures for the lead, on the real database: each number can be counted by hand from what went in. */
class FiguresTest {
    private final GivenCity city = new GivenCity();

    private YearFigures figures(AccessScope scope, Integer year) {
        return city.call(scope, use -> use.get(FigureQueries.class).of(scope, year));
    }

    /** Firms 1, 3, 5 in 310106, 2 and 4 in 310120; 5 sat 2025 out. */
    private void fiveFirms() {
        city.firms(1, 5);
        city.send(
                city.chen,
                PastGradeImport.class,
                List.of(
                        city.past(1, 2024, "B"),
                        city.past(1, 2025, "C"),
                        city.past(2, 2025, "A"),
                        city.past(5, 2025, PastGradeFile.DEFERRED)));
        city.send(
                city.chen,
                FactImport.class,
                List.of(
                        city.fact(1, "TRAINING_ABSENT", "2026-03-26", FactFile.SUBJECT, "会一"),
                        city.fact(1, "TRAINING_ABSENT", "2026-03-27", FactFile.SUBJECT, "会二"),
                        city.fact(1, "TRAINING_ABSENT", "2026-03-28", FactFile.SUBJECT, "会三"),
                        city.fact(2, "TRAINING_ABSENT", "2026-03-26", FactFile.SUBJECT, "会一"),
                        city.fact(2, "COMPLAINT_UPHELD", "2026-05-05", FactFile.SUBJECT, "标签")));
    }

    @Test
    @DisplayName("a run's results are a trial; lost points add up per indicator, never more than it is worth")
    void trial() {
        fiveFirms();
        city.run(2026);
        YearFigures year = figures(city.chen, null);
        assertThat(year.year()).isEqualTo(2026);
        assertThat(year.trial()).isTrue();
        assertThat(year.years())
                .containsExactly(
                        new YearFigures.Levels(2024, 0, 1, 0, 0, 0),
                        new YearFigures.Levels(2025, 1, 0, 1, 0, 1),
                        new YearFigures.Levels(2026, 4, 1, 0, 0, 0));
        assertThat(year.explained()).isEqualTo(5);
        YearFigures.IndicatorRow training = indicator(year, "1.1.2");
        assertThat(training.firms()).isEqualTo(2);
        assertThat(training.lost()).as("6 of 9, because it is worth 6, and 3").isEqualByComparingTo("9");
        assertThat(training.worst()).isEqualByComparingTo("6");
        assertThat(training.mean()).isEqualByComparingTo("1.80");
        assertThat(training.share()).isEqualByComparingTo("0.4");
        assertThat(training.meanBefore())
                .as("nobody knows what cost points in a file")
                .isNull();
        assertThat(indicator(year, "3.1.1").lost()).isEqualByComparingTo("1");
        assertThat(indicator(year, "2.1.1").firms()).isZero();

        assertThat(year.districts()).extracting(YearFigures.Group::code).containsExactly("310106", "310120");
        YearFigures.Group fengxian = year.districts().get(1);
        assertThat(fengxian.levels()).isEqualTo(new YearFigures.Levels(2026, 2, 0, 0, 0, 0));
        assertThat(fengxian.mean()).as("96 and 100").isEqualByComparingTo("98");
        assertThat(fengxian.progress()).isEqualTo(new YearFigures.Progress(2, 0, 0, 0));
        assertThat(year.kinds()).singleElement().satisfies(k -> assertThat(k.code())
                .isNull());
    }

    @Test
    @DisplayName(
            "told, looked at: firms move on; a year from files has levels and no lost points; unknown years are not found")
    void released() {
        fiveFirms();
        city.released(2026);
        city.own(2);
        YearFigures year = figures(city.lin, 2026);
        assertThat(year.trial()).isFalse();
        assertThat(year.total().progress()).isEqualTo(new YearFigures.Progress(0, 4, 1, 0));
        assertThat(year.total().levels().graded()).isEqualTo(5);

        YearFigures before = figures(city.lin, 2025);
        assertThat(before.graded()).isTrue();
        assertThat(before.total().levels()).isEqualTo(new YearFigures.Levels(2025, 1, 0, 1, 0, 1));
        assertThat(before.indicators()).isEmpty();
        assertThatThrownBy(() -> figures(city.lin, 2019)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("a district counts its own firms only")
    void ownDistrict() {
        fiveFirms();
        city.run(2026);
        YearFigures year = figures(city.districtOfficer(Right.READ_GRADES), 2026);
        assertThat(year.total().levels().graded()).isEqualTo(2);
        assertThat(year.districts()).extracting(YearFigures.Group::code).containsExactly("310120");
        assertThat(year.years()).extracting(YearFigures.Levels::year).containsExactly(2025, 2026);
        assertThat(indicator(year, "1.1.2").lost()).isEqualByComparingTo("3");
        assertThat(year.explained()).isEqualTo(2);
    }

    private static YearFigures.IndicatorRow indicator(YearFigures year, String code) {
        return year.indicators().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
