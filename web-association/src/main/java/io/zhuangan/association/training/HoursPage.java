package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.AttendedUnit;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.OwnTrainingQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hours of each person of the firm in a year, the units behind them, and the firm's certificates. */
@Named
@ViewScoped
public class HoursPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    Seat seat;

    @Inject
    OwnTrainingQueries own;

    @Inject
    Clock clock;

    private Integer year;
    private List<Person> people = List.of();
    private List<CertificateView> certificates = List.of();

    /** A person with the units behind the hours. */
    public record Person(String name, BigDecimal hours, List<AttendedUnit> units) {}

    public void load() {
        if (year == null) year = LocalDate.now(clock).getYear();
        Map<UUID, List<AttendedUnit>> byPerson = new LinkedHashMap<>();
        for (AttendedUnit u : own.attended(seat.scope(), year)) {
            byPerson.computeIfAbsent(u.person(), p -> new ArrayList<>()).add(u);
        }
        people = byPerson.values().stream()
                .map(units -> new Person(
                        units.get(0).name(),
                        units.stream().map(AttendedUnit::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                        units))
                .sorted(Comparator.comparing(Person::hours).reversed().thenComparing(Person::name))
                .toList();
        certificates = own.certificates(seat.scope(), 0, MOST);
    }

    public BigDecimal getTotal() {
        return people.stream().map(Person::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Integer> getYears() {
        int current = LocalDate.now(clock).getYear();
        return List.of(current, current - 1, current - 2);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<Person> getPeople() {
        return people;
    }

    public List<CertificateView> getCertificates() {
        return certificates;
    }
}
