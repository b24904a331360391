package io.zhuangan.exchange;

import io.zhuangan.calendar.Deadline;
import java.util.List;

/**
 * A meeting as an invited firm sees it: its own reply and its own receipts, nothing of any other firm.
 *
 * @param due by when its receipts are asked for; null before it was held
 * @param answering whether the invitation can be answered
 * @param receiving whether receipts are taken
 */
public record OwnMeeting(
        MeetingView meeting,
        GuestView guest,
        Deadline due,
        List<Answer> answers,
        boolean answering,
        boolean receiving) {
    /** Points it has not answered. */
    public int missing() {
        return (int) answers.stream().filter(a -> a.receipt() == null).count();
    }

    /** Whether the firm has something to do. */
    public boolean waits() {
        return answering && guest.reply() == null
                || receiving
                        && answers.stream()
                                .anyMatch(
                                        a -> a.receipt() == null || a.receipt().fix() == FixState.OPEN);
    }

    /** @param receipt null while the firm has not answered */
    public record Answer(MeetingContent.Point point, ReceiptView receipt) {}
}
