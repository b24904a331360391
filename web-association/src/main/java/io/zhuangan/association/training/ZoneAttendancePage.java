package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.OwnAttendanceQueries;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What was recorded for the firm's people, what can still be appealed against first. */
@Named
@ViewScoped
public class ZoneAttendancePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnAttendanceQueries own;

    private transient List<AttendanceRecord> appealable;
    private transient List<AttendanceRecord> others;

    @PostConstruct
    void load() {
        List<AttendanceRecord> recent = own.recent(seat.scope());
        appealable = recent.stream().filter(AttendanceRecord::appealable).toList();
        others = recent.stream().filter(r -> !r.appealable()).toList();
    }

    public List<AttendanceRecord> getAppealable() {
        return appealable;
    }

    public List<AttendanceRecord> getOthers() {
        return others;
    }
}
