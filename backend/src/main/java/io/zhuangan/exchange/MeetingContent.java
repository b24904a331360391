package io.zhuangan.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a meeting is about. In a draft, time and place may be missing.
 *
 * @param online https address of an online room, or null
 * @param agenda plain text
 * @param receiptWorkdays working days after the meeting in which the receipts are asked for
 */
public record MeetingContent(
        MeetingKind kind,
        String title,
        String titleEn,
        String place,
        String online,
        Instant startsAt,
        Instant endsAt,
        String agenda,
        int receiptWorkdays,
        List<Point> points) {
    /** Working days for the receipt where nobody says otherwise: a choice of ours (示例), no law. */
    public static final int USUAL_WORKDAYS = 10;

    public MeetingContent {
        title = clean(title);
        titleEn = clean(titleEn);
        place = clean(place);
        online = clean(online);
        agenda = clean(agenda);
        points = points == null ? List.of() : List.copyOf(points);
    }

    /**
     * A notified problem or case; names no firm.
     *
     * @param key null for a new one
     * @param basis clause or document it rests on, or null
     * @param toCheck what every firm is to look at
     * @param publicCase key of a published case to read along, or null
     */
    public record Point(
            UUID key, PointKind kind, String title, String happened, String basis, String toCheck, UUID publicCase) {
        public Point {
            title = clean(title);
            happened = clean(happened);
            basis = clean(basis);
            toCheck = clean(toCheck);
        }
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
