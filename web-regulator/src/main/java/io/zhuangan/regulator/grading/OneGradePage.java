package io.zhuangan.regulator.grading;

import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeQueries;
import io.zhuangan.grading.GradeVersion;
import io.zhuangan.grading.StatementView;
import io.zhuangan.grading.WithdrawFact;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.RecordQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One grade with the tree that explains it; facts may be withdrawn while the year is open. */
@Named("oneGrade")
@ViewScoped
public class OneGradePage implements Serializable {
    private static final String ABSENT = "TRAINING_ABSENT";

    @Inject
    Seat seat;

    @Inject
    RecordQueries records;

    @Inject
    GradeQueries grades;

    @Inject
    YearQueries years;

    @Inject
    WithdrawFact withdrawFact;

    private String key;
    private String reason;
    private String chosen;
    private transient Shown shown;

    /** What was read for one showing of the page. */
    public record Shown(
            GradeDetail grade,
            List<Row> rows,
            boolean open,
            Map<UUID, AttendanceRecord> stories,
            List<GradeVersion> levels,
            List<StatementView> statements) {}

    /**
     * A line of the table: an indicator, or a fact below one.
     *
     * @param depth 1 to 3
     */
    public record Row(int depth, Explanation.Item item, Explanation.Loss loss) {}

    public void load() {
        read();
    }

    private void read() {
        UUID asked = known("Grade", key);
        GradeDetail grade = grades.one(seat.scope(), asked);
        if (chosen != null) grades.fact(seat.scope(), asked, known("GradingFact", chosen));
        List<Row> rows = new ArrayList<>();
        if (grade.explanation() != null) flatten(grade.explanation().items(), 1, rows);
        boolean open = grade.explanation() != null
                && grade.line().state().equals("PRELIMINARY")
                && !years.year(seat.scope(), grade.line().year()).released();
        shown = new Shown(
                grade,
                rows,
                open,
                stories(rows),
                grades.levels(seat.scope(), asked),
                grades.statements(seat.scope(), asked));
    }

    /** Absences that came from frozen attendance, with how they came about. */
    private Map<UUID, AttendanceRecord> stories(List<Row> rows) {
        Map<UUID, AttendanceRecord> stories = new HashMap<>();
        for (Row row : rows) {
            if (row.loss() == null || !row.loss().fact().event().equals(ABSENT)) continue;
            UUID fact = row.loss().fact().key();
            records.behind(seat.scope(), fact).ifPresent(story -> stories.put(fact, story));
        }
        return stories;
    }

    /** Number of the document that put this grade right, or null. */
    public String getDocument() {
        String shownKey = getShown().grade().line().key().toString();
        return getShown().levels().stream()
                .filter(v -> v.key().toString().equals(shownKey))
                .map(GradeVersion::documentNo)
                .findFirst()
                .orElse(null);
    }

    public boolean isMayCorrect() {
        return seat.scope().mayAny(Right.GRADE, Right.RELEASE_GRADES);
    }

    public AttendanceRecord story(UUID fact) {
        return getShown().stories().get(fact);
    }

    private static UUID known(String what, String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(what, text);
        }
    }

    private static void flatten(List<Explanation.Item> items, int depth, List<Row> rows) {
        for (Explanation.Item item : items) {
            rows.add(new Row(depth, item, null));
            flatten(item.children(), depth + 1, rows);
            for (Explanation.Loss loss : item.losses()) rows.add(new Row(depth, null, loss));
        }
    }

    public Shown getShown() {
        if (shown == null) read();
        return shown;
    }

    public boolean isMayWithdraw() {
        return getShown().open() && seat.scope().may(Right.ENTER_FACTS);
    }

    public String withdraw() {
        withdrawFact.withdraw(seat.scope(), getFact().key(), reason);
        return "/grading/index.xhtml?faces-redirect=true&year="
                + getShown().grade().line().year();
    }

    /** The fact the form is about, if it stands in this grade. */
    public FactLine getFact() {
        return getShown().rows().stream()
                .filter(r -> r.loss() != null)
                .map(r -> r.loss().fact())
                .filter(f -> f.key().toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
