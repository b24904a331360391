package io.zhuangan.regulator.grading;

import io.zhuangan.grading.FigureQueries;
import io.zhuangan.grading.TwoNames;
import io.zhuangan.grading.YearFigures;
import io.zhuangan.objection.ObjectionFigureQueries;
import io.zhuangan.objection.ObjectionFigures;
import io.zhuangan.selfevaluation.SelfEvaluationQueries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of three rooms for one page, its workbook and its JSON. */
@ApplicationScoped
public class LeadFigures {
    @Inject
    FigureQueries grades;

    @Inject
    ObjectionFigureQueries objections;

    @Inject
    SelfEvaluationQueries selfEvaluations;

    @Inject
    TenantQueries tenants;

    /**
     * A year's figures.
     *
     * @param stages by district, who is where in the procedure; in the order of districts
     */
    public record Figures(YearFigures grades, ObjectionFigures objections, List<Stage> stages) {
        public Figures {
            stages = List.copyOf(stages);
        }

        /** Name of an indicator of the year's rules, or null for one they do not know. */
        public TwoNames indicator(String code) {
            return grades.indicators().stream()
                    .filter(i -> i.code().equals(code))
                    .findFirst()
                    .map(YearFigures.IndicatorRow::name)
                    .orElse(null);
        }
    }

    /**
     * Firms of a district by where they are. Whoever objected is told as well: {@code disputed} is part of what stands
     * before it.
     */
    public record Stage(
            String code,
            TwoNames name,
            int unfiled,
            int filed,
            int preliminary,
            int unseen,
            int seen,
            int disputed,
            int ended) {
        int firms() {
            return unfiled + filed + preliminary + unseen + seen + disputed + ended;
        }
    }

    /** @param year null = the newest with results */
    Figures of(AccessScope scope, Integer year) {
        YearFigures figures = grades.of(scope, year);
        ObjectionFigures disputes = objections.of(scope, figures.year());
        List<SelfEvaluationQueries.Filed> filed =
                scope.may(Right.CHECK_SELF_EVALUATION) ? selfEvaluations.filed(scope, figures.year()) : List.of();
        return new Figures(figures, disputes, stages(scope, figures, disputes, filed));
    }

    private List<Stage> stages(
            AccessScope scope,
            YearFigures figures,
            ObjectionFigures disputes,
            List<SelfEvaluationQueries.Filed> filings) {
        Map<String, YearFigures.Group> graded =
                figures.districts().stream().collect(Collectors.toMap(YearFigures.Group::code, Function.identity()));
        Map<String, Integer> disputed = disputes.districts().stream()
                .collect(Collectors.toMap(ObjectionFigures.Row::code, ObjectionFigures.Row::open));
        Map<String, SelfEvaluationQueries.Filed> filed =
                filings.stream().collect(Collectors.toMap(SelfEvaluationQueries.Filed::district, Function.identity()));
        List<Stage> stages = new ArrayList<>();
        for (DistrictView d : tenants.districts(scope)) {
            SelfEvaluationQueries.Filed own = filed.get(d.code());
            YearFigures.Progress results = graded.containsKey(d.code())
                    ? graded.get(d.code()).progress()
                    : new YearFigures.Progress(0, 0, 0, 0);
            Stage stage = new Stage(
                    d.code(),
                    new TwoNames(d.name(), d.nameEn()),
                    own == null ? 0 : own.unfiled(),
                    own == null ? 0 : own.filed(),
                    results.preliminary(),
                    results.unseen(),
                    results.seen(),
                    disputed.getOrDefault(d.code(), 0),
                    results.ended());
            if (stage.firms() > 0) stages.add(stage);
        }
        return stages;
    }
}
