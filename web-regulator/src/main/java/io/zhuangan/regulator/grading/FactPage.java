package io.zhuangan.regulator.grading;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.grading.WithdrawFact;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.RecordQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One fact and the whole story behind it, whether a grade counted it yet or not. */
@Named("factPage")
@ViewScoped
public class FactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    FactQueries facts;

    @Inject
    RecordQueries records;

    @Inject
    WithdrawFact withdrawFact;

    private UUID key;
    private String done;
    private String reason;
    private transient List<AttachmentView> documents;
    private transient FactView fact;
    private transient AttendanceRecord story;

    public void load() {
        fact = facts.one(seat.scope(), key);
        story = records.behind(seat.scope(), key).orElse(null);
    }

    public String withdraw() {
        withdrawFact.withdraw(seat.scope(), key, reason);
        return "/grading/fact.xhtml?faces-redirect=true&key=" + key;
    }

    /** Of those who enter facts; what put a firm at D is taken back by two people elsewhere. */
    public boolean isMayChange() {
        return seat.scope().may(Right.ENTER_FACTS) && !isDowngraded();
    }

    public boolean isDowngraded() {
        return getFact().immediate() && getFact().state().equals("ACTIVE");
    }

    public boolean isMayRestore() {
        return isDowngraded() && seat.scope().mayAny(Right.GRADE, Right.RELEASE_GRADES);
    }

    public List<AttachmentView> getDocuments() {
        if (documents == null) documents = facts.evidence(seat.scope(), key);
        return documents;
    }

    public FactView getFact() {
        if (fact == null) load();
        return fact;
    }

    /** Null for facts that did not come from attendance. */
    public AttendanceRecord getStory() {
        return story;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
