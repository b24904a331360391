package io.zhuangan.objection;

import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which indicators are disputed most and how often the bureau was put right: what unified inspection standards (plan
 * task 18) start from. The city sees all, a district the objections of its own firms.
 */
@Reads
@Permit(Right.READ_GRADES)
public class ObjectionFigureQueries {
    @Inject
    Objections objections;

    public ObjectionFigures of(AccessScope scope, int year) {
        List<Objections.Count> byDistrict = objections.byDistrict(scope, year);
        int[] total = new int[ObjectionState.values().length];
        for (Objections.Count count : byDistrict) total[count.state().ordinal()] += count.objections();
        return new ObjectionFigures(row(null, total), rows(objections.byIndicator(scope, year)), rows(byDistrict));
    }

    private static List<ObjectionFigures.Row> rows(List<Objections.Count> counts) {
        Map<String, int[]> by = new LinkedHashMap<>();
        for (Objections.Count count : counts) {
            by.computeIfAbsent(count.code(), k -> new int[ObjectionState.values().length])[
                            count.state().ordinal()] +=
                    count.objections();
        }
        return by.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(ObjectionFigures.Row::raised).reversed())
                .toList();
    }

    private static ObjectionFigures.Row row(String code, int[] by) {
        return new ObjectionFigures.Row(
                code,
                by[ObjectionState.FILED.ordinal()],
                by[ObjectionState.KEPT.ordinal()],
                by[ObjectionState.ADJUSTED.ordinal()],
                by[ObjectionState.WITHDRAWN.ordinal()]);
    }
}
