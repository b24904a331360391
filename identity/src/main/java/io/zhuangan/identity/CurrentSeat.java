package io.zhuangan.identity;

import io.zhuangan.notification.NoticeQueries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.BodyName;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.SeatQueries;
import io.zhuangan.tenancy.SeatView;
import io.zhuangan.tenancy.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;

/**
 * The seat from which this request acts: read anew from the memberships on each request, so an ended membership ends
 * at once. Which of several seats it is was chosen by the person (kept in the session and a cookie) or, by scripts, in
 * the header {@code X-Seat}. Pages call it {@code #{seat}}.
 */
@Named("seat")
@RequestScoped
public class CurrentSeat {
    static final String CHOICE = "io.zhuangan.identity.seat";
    static final String COOKIE = "zh_seat";
    static final String HEADER = "X-Seat";

    private static final String TEXTS = "io.zhuangan.text.identity";

    @Inject
    HttpServletRequest request;

    @Inject
    SeatQueries queries;

    @Inject
    NoticeQueries notices;

    private Standing standing;
    private AccessScope scope;
    private Long unread;

    /** What this request may see and do. */
    public AccessScope scope() {
        if (scope == null) {
            SeatView seat = chosen().orElseThrow(() -> new Denied("no seat here"));
            scope = standing().flatMap(s -> s.scopeOf(seat.tenant())).orElseThrow(() -> new Denied("no seat"));
        }
        return scope;
    }

    public boolean isSignedIn() {
        return subject().isPresent();
    }

    /** The seats of this person in this front-end. */
    public List<SeatView> getHere() {
        Set<TenantKind> kinds = kindsHere();
        return all().stream().filter(seat -> kinds.contains(seat.kind())).toList();
    }

    /** The seats of this person in the other front-ends. */
    public List<SeatView> getElsewhere() {
        Set<TenantKind> kinds = kindsHere();
        return all().stream().filter(seat -> !kinds.contains(seat.kind())).toList();
    }

    public boolean isSeveral() {
        return getHere().size() > 1;
    }

    /** The seat taken: the only one, the chosen one, for scripts that name none the first. */
    public Optional<SeatView> chosen() {
        List<SeatView> here = getHere();
        String named = request.getHeader(HEADER);
        if (named != null) return of(here, named);
        if (here.size() == 1) return Optional.of(here.get(0));
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CHOICE) instanceof String choice) {
            Optional<SeatView> seat = of(here, choice);
            if (seat.isPresent()) return seat;
        }
        Optional<SeatView> before = of(here, cookie());
        if (before.isPresent() || !script()) return before;
        return here.stream().findFirst();
    }

    public UUID getTenant() {
        return chosen().map(SeatView::tenant).orElse(null);
    }

    public String getTenantName() {
        return chosen().map(this::nameOf).orElse("");
    }

    /** Name of a seat's tenant in the reader's language. */
    public String nameOf(SeatView seat) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
        return new BodyName(seat.tenantName(), seat.tenantNameEn()).in(english);
    }

    public String getTenantKindLabel() {
        return chosen().map(this::kindOf).orElse("");
    }

    /** What kind of tenant a seat belongs to, in words. */
    public String kindOf(SeatView seat) {
        return ResourceBundle.getBundle(
                        TEXTS,
                        locale(),
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("TenantKind." + seat.kind());
    }

    public boolean isDemo() {
        return chosen().map(SeatView::demo).orElse(false);
    }

    public boolean isEnterprise() {
        return chosen().map(seat -> seat.kind() == TenantKind.ENTERPRISE).orElse(false);
    }

    public String getPersonName() {
        return person().map(PersonView::fullName).orElse("");
    }

    /** The person behind the account, if the platform knows them. */
    public Optional<PersonView> person() {
        return standing().map(Standing::person);
    }

    /** Messages in the inbox that this person has not read. */
    public long getUnreadCount() {
        if (unread == null) unread = chosen().isPresent() ? notices.unread(scope()) : 0;
        return unread;
    }

    /** For {@code rendered}: courtesy only, the rooms ask again. */
    public boolean may(String right) {
        return chosen().isPresent() && scope().may(Right.valueOf(right));
    }

    static boolean inZone(SeatView seat) {
        return seat.kind() == TenantKind.ENTERPRISE;
    }

    private Optional<String> subject() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? Optional.empty() : Optional.of(principal.getName());
    }

    private List<SeatView> all() {
        return standing().map(Standing::seats).orElse(List.of());
    }

    /** Read once a request. */
    private Optional<Standing> standing() {
        if (standing == null) standing = subject().map(queries::standingOf).orElse(null);
        return Optional.ofNullable(standing);
    }

    private Set<TenantKind> kindsHere() {
        return FrontEnd.at(request.getContextPath()).map(FrontEnd::kinds).orElse(EnumSet.noneOf(TenantKind.class));
    }

    private static Optional<SeatView> of(List<SeatView> seats, String key) {
        return seats.stream()
                .filter(seat -> seat.tenant().toString().equals(key)
                        || seat.membership().toString().equals(key))
                .findFirst();
    }

    private boolean script() {
        return Door.of(pathOf(request)) == Door.API;
    }

    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }

    private String cookie() {
        if (request.getCookies() == null) return null;
        for (Cookie cookie : request.getCookies()) if (COOKIE.equals(cookie.getName())) return cookie.getValue();
        return null;
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }
}
