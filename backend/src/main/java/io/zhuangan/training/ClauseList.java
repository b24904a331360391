package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.Clauses;
import io.zhuangan.training.domain.DefectCounts;
import io.zhuangan.training.domain.GmpClause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The city's clauses for other rooms, inside their own transaction and behind their own permit. */
@ApplicationScoped
public class ClauseList {
    private static final int YEARS = 2;

    @Inject
    Clauses clauses;

    @Inject
    Clock clock;

    public List<ClauseView> all(AccessScope scope) {
        return clauses.all(scope).stream()
                .map(c -> new ClauseView(c.code(), c.title(), c.titleEn(), c.demo()))
                .toList();
    }

    public Set<String> codes(AccessScope scope) {
        return clauses.all(scope).stream().map(GmpClause::code).collect(Collectors.toSet());
    }

    /** Clauses by the share of inspected firms with a defect, the highest first; cells under five are left out. */
    public List<CommonDefect> commonDefects(AccessScope scope) {
        Map<Long, int[]> counts =
                clauses.firmsByClause(scope, LocalDate.now(clock).minusYears(YEARS));
        return clauses.all(scope).stream()
                .filter(c -> counts.containsKey(c.id()))
                .map(c -> of(c, counts.get(c.id())))
                .filter(d -> DefectCounts.shown(d.firms(), d.withDefect()))
                .sorted(Comparator.comparingInt(CommonDefect::percent)
                        .reversed()
                        .thenComparing(CommonDefect::code))
                .toList();
    }

    private static CommonDefect of(GmpClause c, int[] counts) {
        return new CommonDefect(c.code(), c.title(), c.titleEn(), c.demo(), counts[0], counts[1]);
    }
}
