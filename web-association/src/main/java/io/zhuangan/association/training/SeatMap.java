package io.zhuangan.association.training;

import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.RollLine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The seats of one unit as a drawing: one mark per seat, people in the order in which they came in line. Not a seating
 * plan: who sits where is not kept.
 *
 * @param height of the drawing
 */
public record SeatMap(
        List<Place> places,
        List<Row> rows,
        int height,
        int present,
        int late,
        int unrecorded,
        int excused,
        int absent,
        int free) {
    private static final int PER_ROW = 20;
    private static final int STEP = 31;
    private static final int LINE = 30;
    private static final int LEFT = 26;
    private static final int AISLE = 20;

    /** Larger halls are drawn by rows of this many seats at most. */
    private static final int MOST = 400;

    /** A seat. {@code kind}: present, late, none, excused, absent, free. */
    public record Place(int x, int y, String kind, String name) {}

    /** Name of a row, with its base line. */
    public record Row(String name, int y) {}

    static SeatMap of(int quota, List<RollLine> roll, UUID unit) {
        List<RollLine> seated =
                roll.stream().filter(r -> r.state() == EnrolmentState.SEATED).toList();
        int[] counts = new int[5];
        List<Place> places = new ArrayList<>();
        int seats = Math.min(MOST, Math.max(quota, seated.size()));
        for (int i = 0; i < seats; i++) {
            RollLine line = i < seated.size() ? seated.get(i) : null;
            String kind = line == null ? "free" : kind(line.marks().get(unit));
            int column = i % PER_ROW;
            places.add(new Place(
                    LEFT + column * STEP + (column >= PER_ROW / 2 ? AISLE : 0),
                    12 + i / PER_ROW * LINE,
                    kind,
                    line == null ? "" : line.name()));
        }
        for (RollLine line : seated) {
            switch (kind(line.marks().get(unit))) {
                case "present" -> counts[0]++;
                case "late" -> counts[1]++;
                case "none" -> counts[2]++;
                case "excused" -> counts[3]++;
                default -> counts[4]++;
            }
        }
        List<Row> rows = new ArrayList<>();
        int lines = (seats + PER_ROW - 1) / PER_ROW;
        for (int i = 0; i < lines; i++) rows.add(new Row(name(i), 27 + i * LINE));
        return new SeatMap(
                places,
                rows,
                12 + lines * LINE,
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                Math.max(0, quota - seated.size()));
    }

    private static String kind(MarkView mark) {
        if (mark == null) return "none";
        return mark.state() == AttendanceState.PRESENT
                ? "present"
                : mark.state() == AttendanceState.LATE || mark.state() == AttendanceState.LEFT_EARLY
                        ? "late"
                        : mark.state() == AttendanceState.EXCUSED ? "excused" : "absent";
    }

    private static String name(int row) {
        return row < 26 ? String.valueOf((char) ('A' + row)) : String.valueOf(row + 1);
    }
}
