package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.FixState;
import io.zhuangan.exchange.GuestReply;
import io.zhuangan.exchange.GuestView;
import io.zhuangan.exchange.MeetingCounts;
import io.zhuangan.exchange.MeetingFigures;
import io.zhuangan.exchange.MeetingKind;
import io.zhuangan.exchange.MeetingLine;
import io.zhuangan.exchange.MeetingState;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.exchange.Presence;
import io.zhuangan.exchange.ReceiptView;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import java.util.ArrayList;
import java.util.List;

/** Counts what came back. Always computed from the firms' rows, never stored. */
public final class MeetingSums {
    private MeetingSums() {}

    /** @param meeting receipts are asked for only once it was held */
    public static MeetingCounts of(MeetingView meeting, List<GuestView> guests) {
        boolean asking = meeting.heldAt() != null;
        int points = meeting.content().points().size();
        MeetingCounts sum = MeetingCounts.NONE;
        for (GuestView g : guests) {
            if (g.invitedAt() == null) continue;
            List<ReceiptView> r = g.receipts();
            int needed = g.openFixes() + g.confirmed();
            sum = sum.plus(new MeetingCounts(
                    1,
                    g.reply() == null ? 0 : 1,
                    g.reply() == GuestReply.COMING ? 1 : 0,
                    g.presence() == Presence.PRESENT || g.presence() == Presence.REPRESENTED ? 1 : 0,
                    asking ? points : 0,
                    r.size(),
                    (int) r.stream().filter(ReceiptView::late).count(),
                    needed,
                    g.confirmed(),
                    (int) r.stream().filter(ReceiptView::overdue).count()));
        }
        return sum;
    }

    /** The meetings held in a year (by the legal day they were held), city before district before association. */
    public static MeetingFigures year(int year, List<MeetingLine> lines) {
        List<MeetingFigures.Row> rows = new ArrayList<>();
        MeetingCounts all = MeetingCounts.NONE;
        int held = 0;
        for (TenantKind level : List.of(TenantKind.CITY, TenantKind.DISTRICT, TenantKind.ASSOCIATION)) {
            for (MeetingKind kind : MeetingKind.values()) {
                List<MeetingLine> those = lines.stream()
                        .filter(l -> counts(l.meeting(), year))
                        .filter(l -> l.meeting().level() == level
                                && l.meeting().content().kind() == kind)
                        .toList();
                if (those.isEmpty()) continue;
                MeetingCounts sum =
                        those.stream().map(MeetingLine::counts).reduce(MeetingCounts.NONE, MeetingCounts::plus);
                rows.add(new MeetingFigures.Row(level, kind, those.size(), sum));
                all = all.plus(sum);
                held += those.size();
            }
        }
        return new MeetingFigures(year, rows, all, held);
    }

    private static boolean counts(MeetingView m, int year) {
        return (m.state() == MeetingState.HELD || m.state() == MeetingState.CLOSED)
                && Time.day(m.content().startsAt()).getYear() == year;
    }

    /** Whether a firm still owes a receipt. */
    public static boolean owes(int points, List<ReceiptView> given) {
        return given.size() < points || given.stream().anyMatch(r -> r.fix() == FixState.OPEN && r.overdue());
    }
}
