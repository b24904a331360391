package io.zhuangan.kit;

import io.zhuangan.bulletin.BulletinBoard;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.tenancy.DistrictView;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board of a bulletin as a workbook: firms, and sums by district. */
public final class BulletinSheet {
    private final Texts texts;
    private final Map<String, String> districts;

    public BulletinSheet(Locale locale, List<DistrictView> districts) {
        boolean english = locale.getLanguage().equals("en");
        this.texts = Texts.in(locale);
        this.districts =
                districts.stream().collect(Collectors.toMap(DistrictView::code, d -> english ? d.nameEn() : d.name()));
    }

    public Response of(BulletinBoard board) {
        return SheetTable.stream(
                book -> {
                    book.sheet(
                            say("board.firms"),
                            heads(
                                    "firm",
                                    "district",
                                    "people",
                                    "opened",
                                    "receipt",
                                    "receipt.at",
                                    "receipt.by",
                                    "check",
                                    "check.at"),
                            () -> board.firms().stream()
                                    .<List<?>>map(this::firm)
                                    .iterator());
                    book.sheet(
                            say("board.districts"),
                            heads("district", "told", "opened", "receipts", "late", "overdue", "checked"),
                            () -> board.districts().stream()
                                    .<List<?>>map(this::district)
                                    .iterator());
                },
                say("board") + " " + board.bulletin().content().title());
    }

    private List<Object> firm(BulletinBoard.Firm f) {
        return SheetWriter.row(
                f.name(),
                named(f.district()),
                f.people(),
                moment(f.openedAt()),
                texts.label(f.receipt()),
                moment(f.receiptAt()),
                f.receiptBy(),
                texts.label(f.check()),
                moment(f.checkAt()));
    }

    private List<Object> district(BulletinBoard.District d) {
        BulletinBoard.Counts c = d.counts();
        return SheetWriter.row(named(d.code()), c.told(), c.opened(), c.receipts(), c.late(), c.overdue(), c.checked());
    }

    private String named(String code) {
        return districts.getOrDefault(code, code);
    }

    private static String moment(Instant at) {
        return at == null ? "" : new Formats(Locale.CHINA).moment(at);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> say("col." + key)).toList();
    }

    private String say(String key) {
        return texts.find("bulletin", key, List.of());
    }
}
