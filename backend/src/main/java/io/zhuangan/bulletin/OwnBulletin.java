package io.zhuangan.bulletin;

import io.zhuangan.attachment.AttachmentView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bulletin as a firm it was handed over to has it.
 *
 * @param told names of those who were told
 * @param next what took its place, once the caller can read it; null while it is still being handed over to the firm
 * @param version of the firm's receipt and self-check
 */
public record OwnBulletin(
        BulletinView bulletin,
        Instant toldAt,
        List<String> told,
        long version,
        ReceiptState receipt,
        String receiptBy,
        Instant receiptAt,
        CheckState check,
        String checkBy,
        Instant checkAt,
        boolean sharedWithAssociation,
        boolean sharedWithRegulator,
        UUID next,
        List<Answer> answers) {
    public OwnBulletin {
        told = List.copyOf(told);
        answers = List.copyOf(answers);
    }

    /** Whether something is left to do for the firm. */
    public boolean waits() {
        return bulletin.asks()
                && (receipt == ReceiptState.WAITING
                        || receipt == ReceiptState.DUE_SOON
                        || receipt == ReceiptState.OVERDUE
                        || check == CheckState.OPEN
                        || check == CheckState.DRAFT);
    }

    /** @param answer null where none was given */
    public record Answer(
            CheckQuestion question,
            CheckAnswer answer,
            String words,
            Instant savedAt,
            String savedBy,
            List<AttachmentView> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }
}
