package io.zhuangan.officertraining;

import io.zhuangan.officertraining.domain.OfficerReminder;
import io.zhuangan.officertraining.domain.OfficerTraining;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.officertraining.domain.YearOfOfficer;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adds up the bureaux within reach: whoever holds an officer's seat on the last day of the year, or today, and whoever
 * has records of that year there.
 */
@ApplicationScoped
public class OfficerYears {
    @Inject
    OfficerTrainings trainings;

    @Inject
    TenantQueries tenants;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    HoursRule rule(AccessScope scope) {
        return trainings
                .rule(scope.cityId())
                .orElseThrow(() -> new IllegalStateException("city without a rule for officers' hours"))
                .view();
    }

    List<TenantView> units(AccessScope scope) {
        List<TenantView> units = new ArrayList<>(tenants.within(scope, TenantKind.CITY));
        units.addAll(tenants.within(scope, TenantKind.DISTRICT));
        return units;
    }

    /** Somebody of a unit, with what to add up. */
    record Member(TenantView unit, PersonView person, YearOfOfficer year, OfficerReminder reminded) {}

    List<Member> members(AccessScope scope, int year) {
        Map<Long, List<OfficerTraining>> byUnit =
                trainings.ofYear(scope, year).stream().collect(Collectors.groupingBy(OfficerTraining::tenantId));
        Map<String, OfficerReminder> reminders = new HashMap<>();
        for (OfficerReminder r : trainings.reminders(scope, year)) {
            reminders.putIfAbsent(r.tenantId() + "/" + r.personId(), r);
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = last.isBefore(today) ? last : today;
        List<Member> members = new ArrayList<>();
        for (TenantView unit : units(scope)) {
            List<OfficerTraining> records = byUnit.getOrDefault(unit.id(), List.of());
            Map<Long, PersonView> people = new LinkedHashMap<>();
            holders.people(unit.id(), Right.RECORD_OWN_TRAINING, day).forEach(p -> people.put(p.id(), p));
            records.stream().filter(r -> !people.containsKey(r.personId())).forEach(r -> holders.person(r.personId())
                    .ifPresent(p -> people.put(p.id(), p)));
            for (PersonView p : people.values()) {
                YearOfOfficer of = YearOfOfficer.of(records.stream()
                        .filter(r -> r.personId() == p.id())
                        .map(r -> new YearOfOfficer.Entry(r.state(), r.qualitySystem(), r.hours()))
                        .toList());
                members.add(new Member(unit, p, of, reminders.get(unit.id() + "/" + p.id())));
            }
        }
        return members;
    }

    List<UnitYear> years(AccessScope scope, int year) {
        BigDecimal needed = rule(scope).hours();
        Map<Long, List<Member>> byUnit = members(scope, year).stream()
                .collect(Collectors.groupingBy(m -> m.unit().id()));
        return units(scope).stream()
                .map(u -> new UnitYear(
                        u.key(),
                        u.name(),
                        u.nameEn(),
                        u.kind(),
                        byUnit.getOrDefault(u.id(), List.of()).stream()
                                .map(m -> officer(m, needed))
                                .sorted(Comparator.comparing(OfficerYear::missing)
                                        .reversed()
                                        .thenComparing(OfficerYear::name))
                                .toList()))
                .filter(u -> u.size() > 0)
                .toList();
    }

    private static OfficerYear officer(Member m, BigDecimal needed) {
        Instant reminded = m.reminded() == null ? null : m.reminded().sentAt();
        return new OfficerYear(
                m.person().key(),
                m.person().fullName(),
                m.year().counted(),
                m.year().other(),
                m.year().waiting(),
                m.year().missing(needed),
                reminded);
    }
}
