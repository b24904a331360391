package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.AppealState;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.RecordQueries;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Appeals that wait, corrections that wait for a second person, and what was decided lately. */
@Named
@ViewScoped
public class AppealsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OPEN = 200;
    private static final int DECIDED = 30;

    @Inject
    Seat seat;

    @Inject
    RecordQueries records;

    private transient List<AttendanceRecord> open;
    private transient List<AttendanceRecord> corrections;
    private transient List<AttendanceRecord> decided;

    @PostConstruct
    void load() {
        open = records.appeals(seat.scope(), AppealState.OPEN, 0, OPEN);
        corrections = records.correctionsWaiting(seat.scope());
        decided = Stream.of(AppealState.KEPT, AppealState.ADJUSTED)
                .flatMap(state -> records.appeals(seat.scope(), state, 0, DECIDED).stream())
                .sorted((a, b) -> b.line()
                        .appeal()
                        .decidedAt()
                        .compareTo(a.line().appeal().decidedAt()))
                .limit(DECIDED)
                .toList();
    }

    public List<AttendanceRecord> getOpen() {
        return open;
    }

    public List<AttendanceRecord> getCorrections() {
        return corrections;
    }

    public List<AttendanceRecord> getDecided() {
        return decided;
    }
}
