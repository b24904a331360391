package io.zhuangan.calendar.store;

import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Calendars;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calendars in the database. */
@ApplicationScoped
public class JpaCalendars extends ScopedStore implements Calendars {
    @Override
    public LegalCalendar of(long cityId) {
        Map<Integer, Map<LocalDate, Boolean>> special = new HashMap<>();
        em.createQuery("select w from Workday w where w.cityId = :city", Workday.class)
                .setParameter("city", cityId)
                .getResultList()
                .forEach(w -> special.computeIfAbsent(w.day().getYear(), y -> new HashMap<>())
                        .put(w.day(), w.working()));
        return new LegalCalendar(years(cityId).stream()
                .map(y -> new LegalCalendar.Year(y.year(), y.provisional(), special.getOrDefault(y.year(), Map.of())))
                .toList());
    }

    @Override
    public List<CalendarYear> years(long cityId) {
        return em.createQuery("select y from CalendarYear y where y.cityId = :city order by y.year", CalendarYear.class)
                .setParameter("city", cityId)
                .getResultList();
    }

    @Override
    public Optional<CalendarYear> year(long cityId, int year) {
        return em.createQuery(
                        "select y from CalendarYear y where y.cityId = :city and y.year = :year", CalendarYear.class)
                .setParameter("city", cityId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Workday> days(long cityId, int year) {
        return em.createQuery(
                        "select w from Workday w where w.cityId = :city and w.day >= :first and w.day <= :last order by w.day",
                        Workday.class)
                .setParameter("city", cityId)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    @Override
    public void add(CalendarYear year) {
        em.persist(year);
    }

    @Override
    public void add(Workday day) {
        em.persist(day);
    }

    @Override
    public void remove(Workday day) {
        em.remove(day);
    }

    @Override
    public void touch(CalendarYear year) {
        em.lock(year, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
