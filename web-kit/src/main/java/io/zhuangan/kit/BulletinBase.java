package io.zhuangan.kit;

import io.zhuangan.bulletin.BulletinBoard;
import io.zhuangan.bulletin.BulletinLine;
import io.zhuangan.bulletin.BulletinQueries;
import io.zhuangan.bulletin.BulletinView;
import io.zhuangan.bulletin.FirmCheck;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.training.ClauseView;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading bulletins with what came back: the same for an association and for a bureau, each within its reach. */
public abstract class BulletinBase implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More rows than a screen holds: then the page shows what is open, the workbook all. */
    private static final int SHOWN = 50;

    @Inject
    protected BulletinQueries bulletins;

    @Inject
    TenantQueries tenants;

    @Inject
    Clock clock;

    private UUID about;
    private UUID firm;
    private String show;
    private transient BulletinBoard board;
    private transient List<BulletinLine> lines;
    private transient FirmCheck check;
    private transient Map<String, String> districts;
    private transient Map<String, ClauseView> clauses;

    /** Who reads. */
    protected abstract AccessScope scope();

    public List<BulletinLine> getLines() {
        if (lines == null) lines = bulletins.list(scope());
        return lines;
    }

    public BulletinBoard getBoard() {
        if (board == null) board = bulletins.board(scope(), about);
        return board;
    }

    /** Read anew after something was done. */
    protected void forget() {
        board = null;
        lines = null;
    }

    public BulletinView getView() {
        return getBoard().bulletin();
    }

    /** The firms that are asked for, those without a receipt first. */
    public List<BulletinBoard.Firm> getFirms() {
        return wanted().limit(SHOWN).toList();
    }

    private Stream<BulletinBoard.Firm> wanted() {
        return getBoard().firms().stream()
                .filter(f -> !"open".equals(show) || f.receiptAt() == null)
                .filter(f -> !"given".equals(show) || f.receiptAt() != null)
                .filter(f -> !"answers".equals(show) || f.readable())
                .sorted(Comparator.comparing(f -> f.receiptAt() != null));
    }

    public boolean isCut() {
        return wanted().count() > SHOWN;
    }

    public FirmCheck getCheck() {
        if (check == null) check = bulletins.answers(scope(), about, firm);
        return check;
    }

    /** Name of a district in the reader's language. */
    public String district(String code) {
        if (districts == null) {
            boolean english = english();
            districts = tenants.districts(scope()).stream()
                    .collect(Collectors.toMap(d -> d.code(), d -> english ? d.nameEn() : d.name()));
        }
        return districts.getOrDefault(code, code);
    }

    /** A clause with its number. */
    public String clause(String code) {
        if (clauses == null) {
            clauses = bulletins.clauses(scope()).stream().collect(Collectors.toMap(ClauseView::code, c -> c));
        }
        ClauseView clause = clauses.get(code);
        return clause == null ? code : code + " " + (english() ? clause.titleEn() : clause.title());
    }

    static boolean english() {
        return FacesContext.getCurrentInstance()
                .getViewRoot()
                .getLocale()
                .getLanguage()
                .equals("en");
    }

    public boolean expired(BulletinView view) {
        return view.expired(clock.instant());
    }

    public boolean isWriter() {
        return scope().may(Right.WRITE_BULLETINS);
    }

    public boolean isPublisher() {
        return scope().may(Right.PUBLISH_BULLETINS);
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public UUID getFirm() {
        return firm;
    }

    public void setFirm(UUID firm) {
        this.firm = firm;
    }

    /** Which firms: all, {@code open}, {@code given} or {@code answers}. */
    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
