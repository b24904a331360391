package io.zhuangan.officertraining;

import io.zhuangan.attachment.AttachmentView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A record for a screen.
 *
 * @param unit key of the officer's bureau
 * @param own whether it is the reader's
 */
public record OfficerTrainingView(
        UUID key,
        long version,
        UUID unit,
        String unitName,
        UUID person,
        String name,
        OfficerTrainingKind kind,
        String title,
        String organiser,
        LocalDate heldFrom,
        LocalDate heldUntil,
        BigDecimal hours,
        boolean qualitySystem,
        String note,
        OfficerTrainingState state,
        Instant sentAt,
        String decidedBy,
        Instant decidedAt,
        String remark,
        boolean own,
        List<AttachmentView> proofs) {
    public OfficerTrainingView {
        proofs = List.copyOf(proofs);
    }

    /** Towards the plan's number. */
    public boolean counts() {
        return state == OfficerTrainingState.CONFIRMED && qualitySystem;
    }
}
