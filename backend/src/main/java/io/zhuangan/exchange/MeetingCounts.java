package io.zhuangan.exchange;

/**
 * What came back from the firms of one meeting, or of many added up.
 *
 * @param replied firms that said whether they come
 * @param attended present or represented
 * @param asked receipts asked for: invited firms times points
 * @param receipts given, {@code late} among them
 * @param needed problems that firms found in themselves
 * @param confirmed of them put right as the convener confirmed
 */
public record MeetingCounts(
        int invited,
        int replied,
        int coming,
        int attended,
        int asked,
        int receipts,
        int late,
        int needed,
        int confirmed,
        int overdue) {
    public static final MeetingCounts NONE = new MeetingCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public MeetingCounts plus(MeetingCounts o) {
        return new MeetingCounts(
                invited + o.invited,
                replied + o.replied,
                coming + o.coming,
                attended + o.attended,
                asked + o.asked,
                receipts + o.receipts,
                late + o.late,
                needed + o.needed,
                confirmed + o.confirmed,
                overdue + o.overdue);
    }

    public int openFixes() {
        return needed - confirmed;
    }
}
