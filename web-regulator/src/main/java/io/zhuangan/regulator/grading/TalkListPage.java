package io.zhuangan.regulator.grading;

import io.zhuangan.grading.SettleTalk;
import io.zhuangan.grading.TalkFilter;
import io.zhuangan.grading.TalkQueries;
import io.zhuangan.grading.TalkView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Accountability talks: what the first falls to C or D propose, and what became of each. */
@Named("talkList")
@ViewScoped
public class TalkListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Talks on the page; the filters lead to the others. */
    private static final int SHOWN = 100;

    @Inject
    Seat seat;

    @Inject
    TalkQueries talks;

    @Inject
    SettleTalk settleTalk;

    private String state;
    private String text;
    private UUID chosen;
    private boolean held = true;
    private LocalDate heldOn;
    private String note;
    private transient List<TalkView> lines;
    private transient TalkView talk;

    public void load() {
        getLines();
        getTalk();
    }

    /** Leads to the same page with the filters in its address. */
    public String search() {
        return "/grading/talks.xhtml?faces-redirect=true&state=" + (state == null ? "" : state);
    }

    public String settle() {
        settleTalk.settle(seat.scope(), new SettleTalk.Outcome(chosen, getTalk().version(), held, heldOn, note));
        return "/grading/talks.xhtml?faces-redirect=true";
    }

    public List<TalkView> getLines() {
        if (lines == null) lines = talks.slice(seat.scope(), new TalkFilter(state, null, text), 0, SHOWN);
        return lines;
    }

    public int getCount() {
        return talks.count(seat.scope(), new TalkFilter(state, null, text));
    }

    /** The talk the form is about, or null. */
    public TalkView getTalk() {
        if (talk == null && chosen != null) talk = talks.one(seat.scope(), chosen);
        return talk;
    }

    public boolean isMaySettle() {
        return seat.scope().mayAny(Right.GRADE, Right.RELEASE_GRADES);
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
