package io.zhuangan.regulator.grading;

import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.RecordQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    private UUID key;
    private transient FactView fact;
    private transient AttendanceRecord story;

    public void load() {
        fact = facts.one(seat.scope(), key);
        story = records.behind(seat.scope(), key).orElse(null);
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
}
