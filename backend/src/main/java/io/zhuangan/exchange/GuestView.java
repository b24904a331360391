package io.zhuangan.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A firm on the list with all that came back. @param invitedAt null while the list is a draft */
public record GuestView(
        UUID key,
        String firm,
        String district,
        Instant invitedAt,
        GuestReply reply,
        String replyWords,
        String delegateName,
        String delegatePost,
        Instant repliedAt,
        String repliedBy,
        Presence presence,
        LocalDate urgedOn,
        List<ReceiptView> receipts) {
    public int confirmed() {
        return (int)
                receipts.stream().filter(r -> r.fix() == FixState.CONFIRMED).count();
    }

    /** Problems this firm found in itself that nobody has confirmed as put right. */
    public int openFixes() {
        return (int) receipts.stream()
                .filter(r -> r.fix() == FixState.OPEN || r.fix() == FixState.REPORTED)
                .count();
    }
}
