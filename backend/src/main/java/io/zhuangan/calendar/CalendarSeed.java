package io.zhuangan.calendar;

import com.tyme.holiday.LegalHoliday;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Calendars;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * The first calendar of a city. Published years come from tyme4j, which carries the notices; a year it does not have
 * yet comes from the city's own file and is provisional. From then on the table is the truth, not the library.
 */
@ApplicationScoped
public class CalendarSeed {
    private static final String LIBRARY = "tyme4j";

    @Inject
    Calendars calendars;

    void founded(@Observes CityFounded city) {
        for (Map<String, String> row : CityPack.rows(city.resource("calendar-years.csv"))) {
            int year = Integer.parseInt(row.get("year"));
            String date = row.get("source_date");
            calendars.add(new CalendarYear(
                    city.cityId(),
                    year,
                    Boolean.parseBoolean(row.get("provisional")),
                    row.get("source"),
                    date.isEmpty() ? null : LocalDate.parse(date)));
            if (row.get("days").equals(LIBRARY)) fromLibrary(city, year);
            else fromFile(city, row.get("days"));
        }
    }

    private void fromLibrary(CityFounded city, int year) {
        int found = 0;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LegalHoliday special = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
            if (special == null) continue;
            calendars.add(new Workday(city.cityId(), day, special.isWork(), special.getName()));
            found++;
        }
        if (found == 0) throw new IllegalStateException(LIBRARY + " has no holidays of " + year);
    }

    private void fromFile(CityFounded city, String file) {
        for (Map<String, String> row : CityPack.rows(city.resource(file))) {
            calendars.add(new Workday(
                    city.cityId(),
                    LocalDate.parse(row.get("day")),
                    Boolean.parseBoolean(row.get("working")),
                    row.get("name")));
        }
    }
}
