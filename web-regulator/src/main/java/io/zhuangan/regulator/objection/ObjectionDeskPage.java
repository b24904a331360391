package io.zhuangan.regulator.objection;

import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.kit.ReviewStrip;
import io.zhuangan.objection.AssignReviewer;
import io.zhuangan.objection.DecideObjection;
import io.zhuangan.objection.DraftDecision;
import io.zhuangan.objection.NoteKind;
import io.zhuangan.objection.NoteOnObjection;
import io.zhuangan.objection.ObjectionDays;
import io.zhuangan.objection.ObjectionFile;
import io.zhuangan.objection.ObjectionOutcome;
import io.zhuangan.objection.ObjectionQueries;
import io.zhuangan.regulator.Seat;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The desk of one objection: days, explanation, the firm's words, the file, and the decision of the reviewer. */
@Named("objectionDesk")
@ViewScoped
public class ObjectionDeskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ObjectionQueries objections;

    @Inject
    AssignReviewer assignReviewer;

    @Inject
    NoteOnObjection noteOnObjection;

    @Inject
    DraftDecision draftDecision;

    @Inject
    DecideObjection decideObjection;

    @Inject
    Clock clock;

    private UUID key;
    private String done;
    private long version;
    private UUID reviewer;
    private String words;
    private ObjectionOutcome outcome;
    private List<String> facts = new ArrayList<>();
    private String reasons;
    private transient ObjectionFile file;
    private transient ObjectionDays days;
    private transient List<Row> rows;
    private transient GradeDoor.Forecast forecast;
    private boolean tried;

    /**
     * A line of the table: an indicator, or a fact below one.
     *
     * @param depth 1 to 3
     * @param disputed the firm objects to it
     * @param withdrawn the review took the fact back
     */
    public record Row(int depth, Explanation.Item item, Explanation.Loss loss, boolean disputed, boolean withdrawn) {}

    public void load() {
        ObjectionFile read = getFile();
        version = read.version();
        if (read.review() == null) return;
        reviewer = read.review().reviewer();
        outcome = read.review().draftOutcome();
        reasons = read.review().draftReasons();
    }

    public ObjectionFile getFile() {
        if (file == null) file = objections.one(seat.scope(), key);
        return file;
    }

    public ObjectionDays getDays() {
        if (days == null) days = objections.days(seat.scope());
        return days;
    }

    public List<ReviewStrip.Day> getStrip() {
        return ReviewStrip.of(
                getFile().days(),
                LocalDate.now(clock),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            Explanation explanation = getFile().disputed().explanation();
            if (explanation != null) flatten(explanation.items(), 1);
        }
        return rows;
    }

    private void flatten(List<Explanation.Item> items, int depth) {
        for (Explanation.Item item : items) {
            rows.add(new Row(depth, item, null, disputes(item.code(), null), false));
            flatten(item.children(), depth + 1);
            for (Explanation.Loss loss : item.losses()) {
                UUID fact = loss.fact().key();
                rows.add(new Row(depth, null, loss, disputes(item.code(), fact), withdrawn(fact)));
            }
        }
    }

    private boolean disputes(String indicator, UUID fact) {
        return getFile().points().stream()
                .anyMatch(p -> p.indicator().equals(indicator)
                        && Objects.equals(p.fact() == null ? null : p.fact().key(), fact));
    }

    private boolean withdrawn(UUID fact) {
        return getFile().notes().stream().anyMatch(n -> n.kind() == NoteKind.FACT_WITHDRAWN && fact.equals(n.fact()));
    }

    /** Open, and the caller may work on it. */
    public boolean isWorkable() {
        return getFile().line().open() && getFile().review() != null;
    }

    public boolean isDecidable() {
        return isWorkable() && getFile().line().mine();
    }

    /** Names of first assessors that are not on the list of reviewers, as one text. */
    public String getAssessors() {
        return String.join("、", getFile().review().assessors());
    }

    public List<FactLine> getChoices() {
        return getFile().review().facts();
    }

    public ObjectionOutcome[] getOutcomes() {
        return ObjectionOutcome.values();
    }

    public String assign() {
        assignReviewer.assign(seat.scope(), key, version, reviewer);
        return here("assigned");
    }

    public String check() {
        noteOnObjection.note(seat.scope(), key, words);
        return here("noted");
    }

    /** Shows what the chosen facts would change; nothing is written. */
    public void tryOut() {
        forecast = objections.forecast(seat.scope(), key, chosen());
        tried = true;
    }

    public String draft() {
        draftDecision.draft(seat.scope(), key, version, outcome, reasons);
        return here("drafted");
    }

    public String decide() {
        Set<UUID> chosen = outcome == ObjectionOutcome.ADJUST ? chosen() : Set.of();
        decideObjection.decide(seat.scope(), new DecideObjection.Decision(key, version, outcome, reasons, chosen));
        return here("decided");
    }

    private Set<UUID> chosen() {
        return facts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private String here(String what) {
        return "/objection/one.xhtml?faces-redirect=true&key=" + key + "&done=" + what;
    }

    public GradeDoor.Forecast getForecast() {
        return forecast;
    }

    public boolean isTried() {
        return tried;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public UUID getReviewer() {
        return reviewer;
    }

    public void setReviewer(UUID reviewer) {
        this.reviewer = reviewer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ObjectionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ObjectionOutcome outcome) {
        this.outcome = outcome;
    }

    public List<String> getFacts() {
        return facts;
    }

    public void setFacts(List<String> facts) {
        this.facts = facts;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
