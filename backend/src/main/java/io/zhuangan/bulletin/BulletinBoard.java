package io.zhuangan.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Reach and response of a bulletin.
 *
 * @param handedOver whether every firm was told
 * @param people told; {@code mails} handed to the mail server's queue
 */
public record BulletinBoard(
        BulletinView bulletin,
        boolean handedOver,
        int people,
        int mails,
        Counts all,
        List<District> districts,
        List<Firm> firms) {
    public BulletinBoard {
        districts = List.copyOf(districts);
        firms = List.copyOf(firms);
    }

    /** Firms: told, opened, receipts, of these late, overdue, self-check submitted. */
    public record Counts(int told, int opened, int receipts, int late, int overdue, int checked) {
        public int receiptPercent() {
            return told == 0 ? 0 : Math.round(100f * receipts / told);
        }
    }

    public record District(String code, Counts counts) {}

    /** @param readable whether the caller may read the answers of the self-check */
    public record Firm(
            UUID firm,
            String name,
            String district,
            int people,
            Instant openedAt,
            ReceiptState receipt,
            Instant receiptAt,
            String receiptBy,
            CheckState check,
            Instant checkAt,
            boolean readable) {}
}
