package io.zhuangan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarStoreTest {
    private static final String FILE = "日期,班或休,名称\n2027-01-01,休,元旦\n2027-02-13,班,春节\n";

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private AccessScope officer;

    @BeforeEach
    void found() {
        Given.Tenant city = given.city();
        officer = city.scope(Right.KEEP_CALENDAR);
        db.call(officer, use -> {
            use.get(CalendarSeed.class).founded(new CityFounded(city.id(), city.key(), "shanghai"));
            return null;
        });
    }

    private CalendarView year(int year) {
        return db.call(officer, use -> use.get(CalendarQueries.class).year(officer, year));
    }

    private Deadline sevenDaysAfter(String day) {
        return db.call(officer, use -> use.get(Deadlines.class)
                .afterReceipt(officer, LocalDate.parse(day), 7, "measures.10.review"));
    }

    @Test
    @DisplayName("a founded city has 248 working days in 2026 and a provisional 2027")
    void seeded() {
        assertThat(year(2026).workdays()).isEqualTo(248);
        assertThat(year(2026).provisional()).isFalse();
        assertThat(year(2027).provisional()).isTrue();
        assertThat(year(2026).months().get(1).days().get(13))
                .isEqualTo(new CalendarView.Day(LocalDate.parse("2026-02-14"), true, true, "春节"));
        assertThat(sevenDaysAfter("2026-02-12").due()).isEqualTo("2026-02-28");
        assertThat(sevenDaysAfter("2026-02-12").provisional()).isFalse();
        Deadline next = sevenDaysAfter("2027-01-20");
        assertThat(next.due()).isEqualTo("2027-01-29");
        assertThat(next.provisional()).isTrue();
    }

    @Test
    @DisplayName("a date of the law stays on a Sunday; days left are counted from today")
    void fixed() {
        LocalDate sunday = LocalDate.parse("2026-11-29");
        Deadline fixed = db.call(officer, use -> use.get(Deadlines.class).fixed(officer, sunday, "b"));
        assertThat(fixed.due()).isEqualTo(sunday);
        assertThat(fixed.left()).isEqualTo(5);
        LocalDate saturday = LocalDate.parse("2026-11-21");
        Deadline late = db.call(officer, use -> use.get(Deadlines.class).fixed(officer, saturday, "b"));
        assertThat(late.left()).isEqualTo(-1);
    }

    @Test
    @DisplayName("editing a day moves deadlines and takes a new version")
    void edit() {
        long version = year(2026).version();
        CalendarLine off = new CalendarLine(LocalDate.parse("2026-02-28"), false, "临时调整");
        List<Object> fired = db.call(officer, use -> {
            use.get(EditWorkday.class).edit(officer, off, version, "市政府通知");
            return use.fired();
        });
        assertThat(fired).containsExactly(new CalendarChanged(officer.cityId(), 2026));
        assertThat(sevenDaysAfter("2026-02-12").due()).isEqualTo("2026-03-02");
        assertThat(year(2026).version()).isGreaterThan(version);
        assertThat(year(2026).workdays()).isEqualTo(247);
        assertThatThrownBy(() -> db.call(officer, use -> {
                    use.get(EditWorkday.class).edit(officer, off, version, null);
                    return null;
                }))
                .isInstanceOf(Stale.class);
    }

    private CalendarChange bring(byte[] file, long version) {
        return db.call(officer, use -> use.get(ImportCalendar.class)
                .importYear(
                        officer,
                        new CalendarImport(
                                2027, "2027.csv", file, false, "通知", LocalDate.parse("2026-11-10"), version)));
    }

    @Test
    @DisplayName("a file settles the year; the same file again changes nothing")
    void importTwice() {
        byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
        CalendarChange preview =
                db.call(officer, use -> use.get(CalendarQueries.class).preview(officer, 2027, "2027.csv", file));
        CalendarChange change = bring(file, year(2027).version());
        assertThat(change).isEqualTo(preview);
        assertThat(year(2027).provisional()).isFalse();
        long version = year(2027).version();
        assertThat(bring(file, version).lines()).isEmpty();
        assertThat(year(2027).version()).isEqualTo(version);
    }

    @Test
    @DisplayName("xlsx and csv give the same days")
    void xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("日历");
            String[] head = {"日期", "班或休", "名称"};
            for (int i = 0; i < 3; i++) sheet.value(0, i, head[i]);
            sheet.value(1, 0, LocalDate.parse("2027-01-01"));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, "休");
            sheet.value(1, 2, "元旦");
            sheet.value(2, 0, "2027-02-13");
            sheet.value(2, 1, "班");
            sheet.value(2, 2, "春节");
        }
        assertThat(CalendarFile.read(2027, "a.xlsx", out.toByteArray()))
                .isEqualTo(CalendarFile.read(2027, "a.csv", FILE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("a wrong line refuses the whole file and says which")
    void wrongLine() {
        String wrong = FILE + "2027-02-30,休,春节\n";
        assertThatThrownBy(() ->
                        bring(wrong.getBytes(StandardCharsets.UTF_8), year(2027).version()))
                .isInstanceOfSatisfying(RuleViolated.class, e -> {
                    assertThat(e.code()).isEqualTo(CalendarError.CALENDAR_LINE_WRONG);
                    assertThat(e.args()).containsExactly(4, "2027-02-30");
                });
        assertThat(year(2027).provisional()).isTrue();
    }

    @Test
    @DisplayName("a workbook that grows beyond measure is not opened")
    void bomb() {
        byte[] file = io.zhuangan.shared.ZipBomb.of("xl/sharedStrings.xml", false);
        assertThatThrownBy(() -> CalendarFile.read(2027, "a.xlsx", file))
                .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                        .isEqualTo(CalendarError.CALENDAR_FILE_UNPACKS_TOO_LARGE));
    }
}
