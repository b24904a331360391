package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.EnterSheet;
import io.zhuangan.training.RollMark;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.SheetLine;
import io.zhuangan.training.SheetQueries;
import io.zhuangan.training.UnitView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Enters the signed paper sheet of a unit: fill in, compare with what is recorded, then write all of it. */
@Named
@ViewScoped
public class SheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    SheetQueries sheets;

    @Inject
    EnterSheet enterSheet;

    private UUID session;
    private UUID unit;
    private SessionView held;
    private UnitView current;
    private List<Line> lines = List.of();
    private boolean compared;
    private boolean empty;
    private String contradicted = "";

    /** A line of the sheet as it is typed. */
    public static final class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private SheetLine seen;
        private AttendanceState state;
        private Integer minutesLate;
        private Integer minutesEarly;
        private boolean overScan;

        Line(SheetLine seen) {
            this.seen = seen;
        }

        private RollMark mark() {
            return new RollMark(
                    seen.enrolment(),
                    state,
                    minutesLate == null ? 0 : minutesLate,
                    minutesEarly == null ? 0 : minutesEarly,
                    "");
        }

        public SheetLine getSeen() {
            return seen;
        }

        public AttendanceState getState() {
            return state;
        }

        public void setState(AttendanceState state) {
            this.state = state;
        }

        public Integer getMinutesLate() {
            return minutesLate;
        }

        public void setMinutesLate(Integer minutesLate) {
            this.minutesLate = minutesLate;
        }

        public Integer getMinutesEarly() {
            return minutesEarly;
        }

        public void setMinutesEarly(Integer minutesEarly) {
            this.minutesEarly = minutesEarly;
        }

        public boolean isOverScan() {
            return overScan;
        }

        public void setOverScan(boolean overScan) {
            this.overScan = overScan;
        }

        public boolean isAgainstScan() {
            return seen.kind() == SheetLine.Kind.AGAINST_SCAN;
        }

        public boolean isClosed() {
            return seen.kind() == SheetLine.Kind.CLOSED;
        }
    }

    public void load() {
        held = courses.session(seat.scope(), session);
        current = courses.unit(seat.scope(), session, unit);
        if (lines.isEmpty()) {
            lines = sheets.compare(seat.scope(), unit, List.of()).stream()
                    .map(Line::new)
                    .toList();
        }
    }

    public void compare() {
        List<SheetLine> seen = sheets.compare(seat.scope(), unit, marks());
        for (SheetLine one : seen) {
            lines.stream()
                    .filter(l -> l.seen.enrolment().equals(one.enrolment()))
                    .forEach(l -> l.seen = one);
        }
        compared = true;
        empty = marks().isEmpty();
        contradicted = "";
    }

    /** Says what is missing on the page itself, so that nothing typed is lost; the use case refuses the same. */
    public String enter() {
        compare();
        contradicted = lines.stream()
                .filter(l -> l.isAgainstScan() && !l.overScan)
                .map(l -> l.seen.name())
                .findFirst()
                .orElse("");
        if (empty || !contradicted.isEmpty()) return null;
        Set<UUID> overScans = lines.stream()
                .filter(l -> l.overScan)
                .map(l -> l.seen.enrolment())
                .collect(Collectors.toSet());
        enterSheet.enter(seat.scope(), unit, marks(), overScans);
        return "/training/session.xhtml?faces-redirect=true&session=" + session + "&unit=" + unit;
    }

    private List<RollMark> marks() {
        return lines.stream().filter(l -> l.state != null).map(Line::mark).toList();
    }

    /** Nothing was filled in. */
    public boolean isNothing() {
        return empty;
    }

    /** Name of somebody whose scan the sheet contradicts without a tick. */
    public String getContradicted() {
        return contradicted;
    }

    public long count(String kind) {
        return lines.stream().filter(l -> l.seen.kind().name().equals(kind)).count();
    }

    public List<AttendanceState> getStates() {
        return Arrays.asList(AttendanceState.values());
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public SessionView getHeld() {
        return held;
    }

    public UnitView getCurrent() {
        return current;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isCompared() {
        return compared;
    }
}
