package io.zhuangan.exchange;

import io.zhuangan.shared.BodyName;
import io.zhuangan.shared.TenantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting as whoever may read it sees it; its guests are not part of it.
 *
 * @param convenerEn its name in English, or null
 * @param own whether the reader's own body convenes it
 * @param editedBySelf whether the reader saved it last and so cannot convene it
 * @param receiptDue last day for receipts; null before it was held
 */
public record MeetingView(
        UUID key,
        long version,
        TenantKind level,
        String convener,
        String convenerEn,
        boolean own,
        MeetingContent content,
        MeetingState state,
        String editedBy,
        boolean editedBySelf,
        Instant editedAt,
        String convenedBy,
        Instant convenedAt,
        String changeReason,
        String minutes,
        Instant heldAt,
        LocalDate receiptDue,
        Instant endedAt,
        String endedBy,
        String endReason) {
    public String titleIn(boolean english) {
        return english && content.titleEn() != null ? content.titleEn() : content.title();
    }

    /** The convener's name on a page of that language. */
    public String convenerIn(boolean english) {
        return new BodyName(convener, convenerEn).in(english);
    }

    /** Whether firms can answer the invitation. */
    public boolean awaited(Instant now) {
        return state == MeetingState.CONVENED && now.isBefore(content.startsAt());
    }
}
