package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the check-in desk shows beside the roll: the code of this moment and who came last. Must not be cached.
 *
 * @param token goes into the QR picture; null while check-in is closed
 * @param spoken for those who cannot scan
 * @param changesAt when the code is replaced
 */
public record CheckInPanel(
        UUID unit,
        int number,
        boolean open,
        Instant opensAt,
        Instant closesAt,
        String token,
        String spoken,
        Instant changesAt,
        Instant now,
        int seated,
        int present,
        int late,
        int leftEarly,
        int excused,
        int absent,
        List<Arrival> latest) {
    public CheckInPanel {
        latest = List.copyOf(latest);
    }

    public int unrecorded() {
        return seated - present - late - leftEarly - excused - absent;
    }

    /** Somebody who was recorded. */
    public record Arrival(String name, MarkView mark) {}
}
