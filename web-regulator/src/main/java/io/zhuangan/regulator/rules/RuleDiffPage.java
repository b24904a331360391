package io.zhuangan.regulator.rules;

import io.zhuangan.grading.RuleChange;
import io.zhuangan.grading.RuleDraftQueries;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.regulator.Seat;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What changes from one rule set or draft to another, in words. */
@Named("ruleDiff")
@ViewScoped
public class RuleDiffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    RuleDraftQueries drafts;

    private UUID from;
    private UUID to;
    private transient RuleSheets before;
    private transient RuleSheets after;
    private transient List<RuleChange> changes;

    public void load() {
        before = drafts.any(seat.scope(), from);
        after = drafts.any(seat.scope(), to);
        changes = drafts.changes(seat.scope(), from, to);
    }

    public long count(String kind) {
        return changes.stream().filter(c -> c.kind().name().equals(kind)).count();
    }

    public RuleWords getWords() {
        return new RuleWords(
                after, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public RuleSheets getBefore() {
        return before;
    }

    public RuleSheets getAfter() {
        return after;
    }

    public List<RuleChange> getChanges() {
        return changes;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }
}
