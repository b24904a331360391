package io.zhuangan.hiddenrisk;

import io.zhuangan.attachment.AttachmentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the firm's log as the firm sees it.
 *
 * @param overdue whether it is judged, not fixed, and its day is over
 * @param fixedByMe whether the reader fixed it and so cannot close it
 * @param steps what happened, oldest first; empty in lists
 * @param files empty in lists
 * @param shares who may see it, ended ones too; empty in lists
 */
public record RiskView(
        UUID key,
        long version,
        RiskKind kind,
        String where,
        String what,
        String noticedBy,
        String reportedBy,
        Instant reportedAt,
        RiskState state,
        RiskSeverity severity,
        String owner,
        LocalDate dueOn,
        boolean overdue,
        boolean fixedByMe,
        Instant endedAt,
        List<Step> steps,
        List<AttachmentView> files,
        List<RiskShareView> shares) {
    public RiskView {
        steps = List.copyOf(steps);
        files = List.copyOf(files);
        shares = List.copyOf(shares);
    }

    /** One thing that happened to it. */
    public record Step(RiskState to, Instant at, String by, String words) {}
}
