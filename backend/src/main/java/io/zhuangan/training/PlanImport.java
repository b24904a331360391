package io.zhuangan.training;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.PlanLines;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings lines into the draft of a yearly plan. A line of the same title is changed, others are added, none is removed;
 * a row that would change something says so in the preview.
 */
@ApplicationScoped
public class PlanImport implements ImportTarget {
    @Inject
    TrainingPlans plans;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PlanFile.KIND;
    }

    @Override
    public String room() {
        return "training";
    }

    @Override
    public Right right() {
        return Right.MANAGE_COURSES;
    }

    @Override
    public List<ImportColumn> columns() {
        return PlanFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return PlanFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Pass(scope);
    }

    /** The draft of a year with its lines by title; later rows of the file see what earlier ones did. */
    private static final class Draft {
        final TrainingPlan plan;
        final TrainingPlanVersion version;
        final Map<String, PlanLine> lines = new LinkedHashMap<>();
        final Map<String, Integer> rows = new HashMap<>();
        boolean touched;

        Draft(TrainingPlan plan, TrainingPlanVersion version, List<PlanLine> lines) {
            this.plan = plan;
            this.version = version;
            lines.forEach(line -> this.lines.put(line.title(), line));
        }
    }

    private final class Pass implements ImportSession {
        private final AccessScope scope;
        private final Map<Integer, Optional<Draft>> drafts = new HashMap<>();

        Pass(AccessScope scope) {
            this.scope = scope;
        }

        private Optional<Draft> draft(int year) {
            return drafts.computeIfAbsent(year, y -> plans.ofYear(scope, y).flatMap(plan -> {
                TrainingPlanVersion latest = plans.version(plan, plan.latest());
                return latest.state() == PlanState.DRAFT
                        ? Optional.of(new Draft(plan, latest, plans.lines(latest)))
                        : Optional.empty();
            }));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            int year = row.whole(PlanFile.YEAR);
            Optional<Draft> draft = draft(year);
            if (draft.isEmpty()) {
                return RowVerdict.refuse(Remark.on(PlanFile.YEAR, TrainingError.PLAN_NO_DRAFT, year));
            }
            List<Remark> wrong = new ArrayList<>();
            PlanLine line = read(row, wrong);
            PlanLines.fault(line).ifPresent(fault -> {
                List<Object> args = new ArrayList<>(List.of(row.number()));
                args.addAll(fault.limits());
                if (fault.code() != TrainingError.PLAN_LINE_MONTHS) {
                    wrong.add(Remark.onRow(fault.code(), args.toArray()));
                }
            });
            Integer earlier = draft.get().rows.putIfAbsent(line.title(), row.number());
            if (earlier != null) wrong.add(Remark.on(PlanFile.TITLE, TrainingError.PLAN_ROW_TWICE, earlier));
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            PlanLine before = draft.get().lines.get(line.title());
            if (before == null && draft.get().lines.size() >= PlanLines.MOST_LINES) {
                return RowVerdict.refuse(Remark.onRow(TrainingError.PLAN_TOO_MANY_LINES, PlanLines.MOST_LINES));
            }
            if (before == null) return RowVerdict.create();
            return line.under(before.key()).equals(before)
                    ? RowVerdict.unchanged()
                    : RowVerdict.change(Remark.on(PlanFile.TITLE, TrainingError.PLAN_ROW_CHANGES))
                            .seen(before);
        }

        private PlanLine read(ImportRow row, List<Remark> wrong) {
            PlanFile.Named<Post> posts = PlanFile.posts(row.text(PlanFile.POSTS));
            PlanFile.Named<EnterpriseKind> kinds = PlanFile.kinds(row.text(PlanFile.KINDS));
            posts.unknown()
                    .forEach(word -> wrong.add(Remark.on(PlanFile.POSTS, TrainingError.PLAN_AUDIENCE_UNKNOWN, word)));
            kinds.unknown()
                    .forEach(word -> wrong.add(Remark.on(PlanFile.KINDS, TrainingError.PLAN_AUDIENCE_UNKNOWN, word)));
            Optional<int[]> months = PlanFile.months(row.text(PlanFile.MONTHS));
            if (months.isEmpty()) {
                wrong.add(Remark.on(PlanFile.MONTHS, TrainingError.PLAN_MONTHS_UNREADABLE, row.text(PlanFile.MONTHS)));
            }
            return new PlanLine(
                    null,
                    row.text(PlanFile.TITLE),
                    row.text(PlanFile.PURPOSE),
                    posts.found(),
                    kinds.found(),
                    months.map(m -> m[0]).orElse(null),
                    months.map(m -> m[1]).orElse(null),
                    row.whole(PlanFile.SESSIONS),
                    row.whole(PlanFile.PEOPLE),
                    row.decimal(PlanFile.HOURS),
                    TeachingMode.valueOf(row.text(PlanFile.MODE, TeachingMode.IN_PERSON.name())),
                    LecturerKind.valueOf(row.text(PlanFile.LECTURER, LecturerKind.EXPERT.name())),
                    Organiser.valueOf(row.text(PlanFile.ORGANISER, Organiser.ASSOCIATION.name())));
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Draft draft = draft(row.whole(PlanFile.YEAR)).orElseThrow();
            PlanLine line = read(row, new ArrayList<>());
            PlanLine before = draft.lines.get(line.title());
            draft.lines.put(line.title(), before == null ? line : line.under(before.key()));
            draft.touched = true;
        }

        @Override
        public void finish() {
            for (Optional<Draft> known : drafts.values()) {
                known.filter(draft -> draft.touched).ifPresent(draft -> {
                    draft.plan.touch(scope.personName(), Time.now(clock));
                    plans.replace(scope, draft.version, PlanLines.checked(List.copyOf(draft.lines.values())));
                });
            }
        }
    }
}
