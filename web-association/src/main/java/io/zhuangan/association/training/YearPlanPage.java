package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.calendar.Deadline;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.DraftTrainingPlan;
import io.zhuangan.training.FileTrainingPlan;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanProgress;
import io.zhuangan.training.PlanProgressQueries;
import io.zhuangan.training.PlanState;
import io.zhuangan.training.SaveTrainingPlan;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.TieCourse;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** The association's plan of a year: written, filed, and then looked at against what was held. */
@Named
@ViewScoped
public class YearPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DECEMBER = 12;

    @Inject
    Seat seat;

    @Inject
    TrainingPlanQueries plans;

    @Inject
    PlanProgressQueries progressQueries;

    @Inject
    CourseQueries courseQueries;

    @Inject
    DraftTrainingPlan draftPlan;

    @Inject
    SaveTrainingPlan savePlan;

    @Inject
    FileTrainingPlan filePlan;

    @Inject
    TieCourse tieCourse;

    @Inject
    Clock clock;

    private Integer year;
    private boolean edit;
    private String done;
    private List<TrainingPlanView> all = List.of();
    private TrainingPlanView plan;
    private TrainingPlanView newer;
    private long version;
    private List<PlanLineRow> rows = new ArrayList<>();
    private List<PlanLine> lines = List.of();
    private PlanProgress progress;
    private Deadline filing;
    private String note;
    private UUID tiedCourse;
    private UUID tiedLine;
    private List<CourseView> programme = List.of();

    public void load() {
        AccessScope scope = seat.scope();
        if (year == null) year = usualYear();
        all = plans.own(scope);
        plan = all.stream().filter(p -> p.year() == year).findFirst().orElse(null);
        if (plan == null) {
            filing = plans.filing(scope, year);
            return;
        }
        version = plan.version();
        lines = plans.lines(scope, plan.key(), plan.latest().number());
        rows = new ArrayList<>(lines.stream().map(PlanLineRow::new).toList());
        if (isEditing() && rows.isEmpty()) rows.add(new PlanLineRow());
        if (plan.inForce() != null) progress = progressQueries.of(scope, plan.key());
        if (isManager()) {
            programme = courseQueries.courses(scope).stream()
                    .filter(CourseView::publicInterest)
                    .toList();
        }
    }

    /** In autumn the next year is what there is to plan. */
    private int usualYear() {
        return LocalDate.now(clock).getYear();
    }

    public String begin() {
        draftPlan.draft(seat.scope(), year, null, List.of());
        return here("begun");
    }

    public String copyLast() {
        draftPlan.draft(seat.scope(), year, year - 1, List.of());
        return here("copied");
    }

    public void addRow() {
        rows.add(new PlanLineRow());
    }

    public void removeRow(int at) {
        rows.remove(at);
        if (rows.isEmpty()) rows.add(new PlanLineRow());
    }

    /** Somebody saved meanwhile: what was typed stays, theirs is shown beside, nothing is written. */
    public String save() {
        TrainingPlanView now = plans.plan(seat.scope(), plan.key());
        if (now.version() != version) {
            newer = now;
            return null;
        }
        return write();
    }

    /** Mine over theirs, knowingly. */
    public String overwrite() {
        version = newer.version();
        return write();
    }

    private String write() {
        savePlan.save(
                seat.scope(),
                new SaveTrainingPlan.Lines(
                        plan.key(),
                        version,
                        rows.stream()
                                .filter(row -> !row.isBlank())
                                .map(PlanLineRow::line)
                                .toList()));
        return here("saved");
    }

    public String file() {
        filePlan.file(seat.scope(), new FileTrainingPlan.Filing(plan.key(), version, note));
        return here("filed");
    }

    public String tie() {
        tieCourse.tie(seat.scope(), plan.key(), tiedLine, tiedCourse);
        return here("tied");
    }

    private String here(String what) {
        return "/training/year-plan.xhtml?faces-redirect=true&year=" + year + "&done=" + what;
    }

    public boolean isManager() {
        return seat.scope().may(Right.MANAGE_COURSES);
    }

    public boolean isFiler() {
        return seat.scope().may(Right.FILE_TRAINING_PLAN);
    }

    /** The lines stand in a form: a draft, or a returned or accepted plan that somebody chose to change. */
    public boolean isEditing() {
        if (plan == null || !isManager()) return false;
        return plan.state() == PlanState.DRAFT || edit && plan.state() != PlanState.FILED;
    }

    public boolean isChangeable() {
        return plan != null
                && isManager()
                && !isEditing()
                && (plan.state() == PlanState.RETURNED || plan.state() == PlanState.ACCEPTED);
    }

    public boolean isFilable() {
        return plan != null && isFiler() && plan.state() == PlanState.DRAFT;
    }

    /** Whether the year can be begun at all: this one, the next, and two back. */
    public boolean isBeginnable() {
        int current = LocalDate.now(clock).getYear();
        return plan == null && isManager() && year <= current + 1 && year >= current - 2;
    }

    public boolean isCopyable() {
        return isBeginnable() && all.stream().anyMatch(p -> p.year() == year - 1);
    }

    /** Years with a plan, this one and the next, newest first. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>();
        all.forEach(p -> years.add(p.year()));
        int current = LocalDate.now(clock).getYear();
        years.add(current);
        years.add(current + 1);
        years.add(year);
        return List.copyOf(years.descendingSet());
    }

    /** Where a step of the plan's life stands: 0 draft, 1 filed, 2 answered, 3 carried out. */
    public String step(int step) {
        int at =
                switch (plan.state()) {
                    case DRAFT -> 0;
                    case FILED -> 2;
                    case RETURNED -> 0;
                    case ACCEPTED -> 3;
                };
        return step < at ? "done" : step == at ? "now" : "";
    }

    public String getLamp() {
        return lamp(plan.state());
    }

    static String lamp(PlanState state) {
        return switch (state) {
            case DRAFT -> "none";
            case FILED -> "run";
            case RETURNED -> "soon";
            case ACCEPTED -> "closed";
        };
    }

    public String lampOf(PlanState state) {
        return lamp(state);
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, DECEMBER).boxed().toList();
    }

    public Post[] getPosts() {
        return Post.values();
    }

    public EnterpriseKind[] getKinds() {
        return EnterpriseKind.values();
    }

    public TeachingMode[] getModes() {
        return TeachingMode.values();
    }

    public LecturerKind[] getLecturers() {
        return LecturerKind.values();
    }

    public Organiser[] getOrganisers() {
        return Organiser.values();
    }

    /** Lines that a course can be tied to: those of the version that is measured. */
    public List<PlanLine> getTieable() {
        if (progress == null) return lines;
        return progress.lines().stream().map(PlanProgress.Line::plan).toList();
    }

    public int getSessionSum() {
        return lines.stream().mapToInt(PlanLine::sessions).sum();
    }

    public int getPeopleSum() {
        return lines.stream().mapToInt(PlanLine::people).sum();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public TrainingPlanView getPlan() {
        return plan;
    }

    public TrainingPlanView getNewer() {
        return newer;
    }

    public List<PlanLineRow> getRows() {
        return rows;
    }

    public List<PlanLine> getLines() {
        return lines;
    }

    public PlanProgress getProgress() {
        return progress;
    }

    public Deadline getFiling() {
        return plan == null ? filing : plan.filing();
    }

    public List<CourseView> getProgramme() {
        return programme;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public UUID getTiedCourse() {
        return tiedCourse;
    }

    public void setTiedCourse(UUID tiedCourse) {
        this.tiedCourse = tiedCourse;
    }

    public UUID getTiedLine() {
        return tiedLine;
    }

    public void setTiedLine(UUID tiedLine) {
        this.tiedLine = tiedLine;
    }

    /** The version before the latest, to compare with; null without one. */
    public Integer getBasis() {
        return Objects.requireNonNull(plan).basis().orElse(null);
    }
}
