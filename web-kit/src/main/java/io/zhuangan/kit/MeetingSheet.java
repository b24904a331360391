package io.zhuangan.kit;

import io.zhuangan.exchange.GuestView;
import io.zhuangan.exchange.MeetingBoard;
import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.ReceiptView;
import io.zhuangan.intake.SheetWriter;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The board of a meeting as a workbook: the firms, and every receipt with what became of it. */
final class MeetingSheet {
    private MeetingSheet() {}

    /** One receipt with its firm and point. */
    private record Line(GuestView guest, MeetingContent.Point point, ReceiptView receipt) {}

    static Response of(Locale locale, MeetingBoard board) {
        SheetTable<GuestView> firms = new SheetTable<GuestView>("exchange", locale)
                .col("col.firm", GuestView::firm)
                .col("col.district", GuestView::district)
                .col("col.reply", GuestView::reply)
                .col("col.delegate", GuestView::delegateName)
                .col("col.post", GuestView::delegatePost)
                .col("col.reason", GuestView::replyWords)
                .col("col.presence", GuestView::presence)
                .col("col.receipts", g -> g.receipts().size())
                .col("col.open", GuestView::openFixes);
        Map<UUID, MeetingContent.Point> points = board.meeting().content().points().stream()
                .collect(Collectors.toMap(MeetingContent.Point::key, Function.identity()));
        List<Line> lines = board.guests().stream()
                .flatMap(g -> g.receipts().stream().map(r -> new Line(g, points.get(r.point()), r)))
                .toList();
        SheetTable<Line> receipts = new SheetTable<Line>("exchange", locale)
                .col("col.firm", l -> l.guest().firm())
                .col("col.point", l -> l.point().title())
                .col("col.stand", l -> l.receipt().stand())
                .col("col.words", l -> l.receipt().words())
                .col("col.due", l -> l.receipt().dueOn())
                .col("col.given", l -> l.receipt().givenAt())
                .col("col.by", l -> l.receipt().givenBy())
                .col("col.fix", l -> l.receipt().fix())
                .col("col.done", l -> l.receipt().doneWords());
        SheetWriter writer = firms.into(new SheetWriter(), "board.firms", board.guests());
        return SheetTable.answer(
                receipts.into(writer, "board.receipts", lines),
                firms.say("board.sheet") + " " + board.meeting().content().title());
    }
}
