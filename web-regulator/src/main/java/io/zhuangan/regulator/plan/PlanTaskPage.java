package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.DecideClosure;
import io.zhuangan.actionplan.Figure;
import io.zhuangan.actionplan.NoteView;
import io.zhuangan.actionplan.PlanQueries;
import io.zhuangan.actionplan.ProposeClosure;
import io.zhuangan.actionplan.TaskView;
import io.zhuangan.actionplan.WriteNote;
import io.zhuangan.regulator.Seat;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One task: its official text, stages, records, notes, and how a stage is closed. */
@Named("planTask")
@ViewScoped
public class PlanTaskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    PlanQueries plans;

    @Inject
    ProposeClosure proposeClosure;

    @Inject
    DecideClosure decideClosure;

    @Inject
    WriteNote writeNote;

    @Inject
    Clock clock;

    private int number;
    private TaskView task;
    private List<NoteView> notes;

    private String stage;
    private LocalDate doneOn;
    private String reason;
    private String evidence;
    private String sendBackNote;
    private LocalDate happenedOn;
    private String noteText;
    private String noteEvidence;

    public void load() {
        task = plans.task(seat.scope(), number);
        notes = plans.notes(seat.scope(), number);
        LocalDate today = LocalDate.now(clock);
        happenedOn = today;
        doneOn = today;
        task.stages().stream().filter(this::isProposable).findFirst().ifPresent(s -> stage = s.code());
    }

    /** Has begun and has no standing proposal. */
    public boolean isProposable(TaskView.StageView s) {
        return s.standing() == null && !s.startsOn().isAfter(LocalDate.now(clock));
    }

    public List<TaskView.StageView> getProposable() {
        return task.stages().stream().filter(this::isProposable).toList();
    }

    /** Somebody proposed this stage, and it was not the reader. */
    public boolean decidable(TaskView.StageView s) {
        return s.standing() != null
                && s.standing().decidedAt() == null
                && s.standing().proposedBy() != seat.scope().personId();
    }

    public boolean own(TaskView.StageView s) {
        return s.standing() != null
                && s.standing().decidedAt() == null
                && s.standing().proposedBy() == seat.scope().personId();
    }

    public String propose() {
        proposeClosure.propose(
                seat.scope(), new ProposeClosure.Proposal(number, task.version(), stage, doneOn, reason, evidence));
        return again();
    }

    public String confirm(String code) {
        decideClosure.decide(seat.scope(), new DecideClosure.Decision(number, task.version(), code, true, null));
        return again();
    }

    public String sendBack(String code) {
        decideClosure.decide(
                seat.scope(), new DecideClosure.Decision(number, task.version(), code, false, sendBackNote));
        return again();
    }

    public String note() {
        writeNote.write(seat.scope(), new WriteNote.Entry(number, happenedOn, noteText, noteEvidence));
        return again();
    }

    private String again() {
        return "/plan/task.xhtml?faces-redirect=true&n=" + number;
    }

    private PlanText words() {
        return new PlanText(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String lamp(TaskView.StageView s) {
        return words().lamp(s);
    }

    public String state(TaskView.StageView s) {
        return PlanText.kitState(s.lamp());
    }

    public String getLead() {
        return words().units(task.lead());
    }

    public String getSupport() {
        return words().units(task.support());
    }

    public List<String> getFigureWords() {
        return task.figure() == null ? null : words().figure(task.figure());
    }

    /** What the records' numbers count; null where a record has none. */
    public String getCounted() {
        if (task.figure() == null || task.figure().records().stream().allMatch(r -> r.count() == null)) return null;
        return words().counted(task.figure());
    }

    public String getFills() {
        return words().fills(number);
    }

    /** Where a record behind the figure can be read. */
    public String address(Figure.Source s) {
        String lang = words().english() ? "en" : "zh";
        if (s.kind().equals("unit")) return "/regulator/officertraining/own.xhtml";
        if (s.kind().equals("plan")) return "/regulator/training/plan.xhtml?plan=" + s.key();
        if (s.kind().equals("contract")) return "/" + lang + "/contracts/" + s.key();
        if (s.kind().equals("meeting")) return "/regulator/meetings/one.xhtml?about=" + s.key();
        if (s.kind().equals("campaign")) return "/" + lang + "/campaigns/" + s.key();
        if (s.kind().equals("answer")) return "/" + lang + "/questions/" + s.key();
        return s.kind().equals("case")
                ? "/" + lang + "/cases/" + s.key()
                : "/" + lang + "/calendar/sessions/" + s.key();
    }

    public boolean isKeeper() {
        return seat.scope().may(io.zhuangan.shared.Right.KEEP_PLAN);
    }

    public int getPrevious() {
        return number - 1;
    }

    public int getNext() {
        return number >= 21 ? 0 : number + 1;
    }

    public TaskView getTask() {
        return task;
    }

    public List<NoteView> getNotes() {
        return notes;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getSendBackNote() {
        return sendBackNote;
    }

    public void setSendBackNote(String note) {
        this.sendBackNote = note;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getNoteText() {
        return noteText;
    }

    public void setNoteText(String noteText) {
        this.noteText = noteText;
    }

    public String getNoteEvidence() {
        return noteEvidence;
    }

    public void setNoteEvidence(String noteEvidence) {
        this.noteEvidence = noteEvidence;
    }
}
