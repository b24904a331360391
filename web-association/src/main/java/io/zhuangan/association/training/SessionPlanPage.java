package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.PlanSession;
import io.zhuangan.training.PlanningClash;
import io.zhuangan.training.PlanningQueries;
import io.zhuangan.training.ReserveBasis;
import io.zhuangan.training.SeatRules;
import io.zhuangan.training.SessionForm;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionRules;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.TrainingError;
import io.zhuangan.training.UnitView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plans a session with its units; a refused form keeps what was typed. */
@Named
@ViewScoped
public class SessionPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    SessionQueries sessions;

    @Inject
    PlanSession planSession;

    @Inject
    PlanningQueries planning;

    @Inject
    Clock clock;

    private UUID course;
    private UUID session;
    private CourseView about;
    private long version;
    private String place;
    private TeachingMode mode = TeachingMode.IN_PERSON;
    private String lecturer;
    private LecturerKind lecturerKind;
    private String onlineLink;
    private UUID copy;
    private List<PlanningClash> clashes = List.of();
    private boolean stale;
    private Integer quota = 80;
    private Integer firmCap;
    private Integer grace = 10;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private boolean approval;
    private Integer offerHours;
    private LocalDateTime withdrawUntil;
    private final List<ReserveRow> reserves = new ArrayList<>();
    private final List<UnitRow> units = new ArrayList<>();

    /** Kept seats in the form. */
    public static class ReserveRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String group;
        private Integer seats;
        private LocalDateTime until;

        ReserveRow(String group, Integer seats, LocalDateTime until) {
            this.group = group;
            this.seats = seats;
            this.until = until;
        }

        public String getGroup() {
            return group;
        }

        public void setGroup(String group) {
            this.group = group;
        }

        public Integer getSeats() {
            return seats;
        }

        public void setSeats(Integer seats) {
            this.seats = seats;
        }

        public LocalDateTime getUntil() {
            return until;
        }

        public void setUntil(LocalDateTime until) {
            this.until = until;
        }
    }

    /** A unit in the form. */
    public static class UnitRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String title;
        private LocalDate day;
        private LocalTime from;
        private LocalTime to;
        private BigDecimal hours;
        private String lecturer;
        private LecturerKind lecturerKind;

        UnitRow(UnitView unit) {
            this(
                    unit.title(),
                    local(unit.starts()).toLocalDate(),
                    local(unit.starts()).toLocalTime(),
                    local(unit.ends()).toLocalTime(),
                    unit.hours());
            lecturer = unit.lecturer();
            lecturerKind = unit.lecturerKind();
        }

        UnitRow(String title, LocalDate day, LocalTime from, LocalTime to, BigDecimal hours) {
            this.title = title;
            this.day = day;
            this.from = from;
            this.to = to;
            this.hours = hours;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        public LocalTime getFrom() {
            return from;
        }

        public void setFrom(LocalTime from) {
            this.from = from;
        }

        public LocalTime getTo() {
            return to;
        }

        public void setTo(LocalTime to) {
            this.to = to;
        }

        public BigDecimal getHours() {
            return hours;
        }

        public void setHours(BigDecimal hours) {
            this.hours = hours;
        }

        public String getLecturer() {
            return lecturer;
        }

        public void setLecturer(String lecturer) {
            this.lecturer = lecturer;
        }

        public LecturerKind getLecturerKind() {
            return lecturerKind;
        }

        public void setLecturerKind(LecturerKind lecturerKind) {
            this.lecturerKind = lecturerKind;
        }
    }

    public void load() {
        if (copy != null) {
            read(copy);
            later();
            return;
        }
        if (session == null) {
            about = courses.course(seat.scope(), course);
            LocalDate day = LocalDate.now(clock).plusWeeks(4);
            opens = LocalDate.now(clock).atTime(9, 0);
            closes = day.minusDays(4).atTime(17, 0);
            units.add(new UnitRow(null, day, LocalTime.of(9, 30), LocalTime.of(10, 20), BigDecimal.ONE));
            return;
        }
        read(session);
    }

    /** A copy begins on the same day of the week, four weeks from now at the earliest. */
    private void later() {
        LocalDate first = units.get(0).day;
        LocalDate earliest = LocalDate.now(clock).plusWeeks(4);
        long weeks = Math.max(1, ChronoUnit.WEEKS.between(first, earliest.plusDays(6)));
        units.forEach(u -> u.day = u.day.plusWeeks(weeks));
        reserves.forEach(r -> r.until = r.until.plusWeeks(weeks));
        opens = opens.plusWeeks(weeks);
        closes = closes.plusWeeks(weeks);
        if (withdrawUntil != null) withdrawUntil = withdrawUntil.plusWeeks(weeks);
    }

    private void read(UUID from) {
        SessionView view = courses.session(seat.scope(), from);
        course = view.course();
        about = courses.course(seat.scope(), course);
        version = view.version();
        place = view.place();
        mode = view.mode();
        lecturer = view.lecturer();
        lecturerKind = view.lecturerKind();
        onlineLink = sessions.onlineLink(seat.scope(), from);
        quota = view.quota();
        firmCap = view.firmCap();
        grace = view.graceMinutes();
        opens = local(view.opens());
        closes = local(view.closes());
        SeatRules rules = sessions.rules(seat.scope(), from);
        approval = rules.approval();
        offerHours = rules.offerHours();
        withdrawUntil = rules.givesBackUntil().equals(view.starts()) ? null : local(rules.givesBackUntil());
        for (SeatRules.Group g : rules.groups()) {
            reserves.add(new ReserveRow(g.basis() + "." + g.code(), g.seats(), local(g.until())));
        }
        for (UnitView u : courses.units(seat.scope(), from)) units.add(new UnitRow(u));
    }

    /** Another unit, ten minutes after the last one, as long as it. */
    public void addUnit() {
        if (units.isEmpty()) {
            units.add(new UnitRow(null, LocalDate.now(clock), null, null, BigDecimal.ONE));
            return;
        }
        UnitRow last = units.get(units.size() - 1);
        boolean timed = last.from != null && last.to != null && last.to.isBefore(LocalTime.of(20, 0));
        LocalTime from = timed ? last.to.plusMinutes(10) : null;
        LocalTime to = timed ? from.plus(Duration.between(last.from, last.to)) : null;
        units.add(new UnitRow(null, last.day, from, to, last.hours));
    }

    public void removeUnit(int index) {
        if (units.size() > 1) units.remove(index);
    }

    /** Another group, kept until enrolment closes. */
    public void addReserve() {
        List<String> taken = reserves.stream().map(ReserveRow::getGroup).toList();
        getGroups().stream()
                .filter(g -> !taken.contains(g))
                .findFirst()
                .ifPresent(g -> reserves.add(new ReserveRow(g, 1, closes)));
    }

    public void removeReserve(int index) {
        reserves.remove(index);
    }

    /** Groups that seats can be kept for, as {@code POST.<post>} and {@code FIRM_KIND.<kind>}. */
    public List<String> getGroups() {
        List<String> groups = new ArrayList<>();
        groups.add(ReserveBasis.POST + "." + Post.QUALITY_SAFETY_HEAD);
        for (Post post : Post.values())
            if (post != Post.QUALITY_SAFETY_HEAD) groups.add(ReserveBasis.POST + "." + post);
        for (EnterpriseKind kind : EnterpriseKind.values()) groups.add(ReserveBasis.FIRM_KIND + "." + kind);
        return groups;
    }

    private SessionRules rules() {
        List<SessionRules.Reserve> kept = new ArrayList<>();
        for (ReserveRow r : reserves) {
            if (r.group == null || r.group.isBlank()) continue;
            String[] group = r.group.split("\\.", 2);
            kept.add(new SessionRules.Reserve(
                    ReserveBasis.valueOf(group[0]),
                    group[1],
                    r.seats == null ? 0 : r.seats,
                    r.until == null ? null : at(r.until)));
        }
        return new SessionRules(approval, offerHours, withdrawUntil == null ? null : at(withdrawUntil), kept);
    }

    /**
     * Somebody else's save in between, and rooms or lecturers wanted twice, are said first, and what was typed stays;
     * the same clashes a second time are knowingly saved.
     */
    public String save() {
        SessionForm form = form();
        stale = session != null && courses.session(seat.scope(), session).version() != version;
        List<PlanningClash> found = planning.clashes(seat.scope(), form);
        boolean known = clashes.containsAll(found);
        clashes = found;
        return stale || !known ? null : write(form);
    }

    /** Knowingly over what somebody else saved. */
    public String overwrite() {
        version = courses.session(seat.scope(), session).version();
        return write(form());
    }

    private String write(SessionForm form) {
        return "/training/session.xhtml?faces-redirect=true&session=" + planSession.plan(seat.scope(), form);
    }

    private SessionForm form() {
        List<SessionForm.Unit> wanted = new ArrayList<>();
        for (UnitRow u : units) {
            if (u.day == null || u.from == null || u.to == null || u.hours == null) {
                throw new RuleViolated(TrainingError.UNIT_INCOMPLETE, wanted.size() + 1);
            }
            wanted.add(new SessionForm.Unit(
                    u.title, at(u.day.atTime(u.from)), at(u.day.atTime(u.to)), u.hours, u.lecturer, u.lecturerKind));
        }
        if (opens == null || closes == null) throw new RuleViolated(TrainingError.ENROLMENT_WINDOW);
        return new SessionForm(
                session,
                version,
                course,
                place,
                mode,
                lecturer,
                quota == null ? 0 : quota,
                firmCap,
                grace == null ? 0 : grace,
                at(opens),
                at(closes),
                wanted,
                rules(),
                lecturerKind,
                onlineLink,
                copy);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Time.SHANGHAI).toInstant();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Time.SHANGHAI);
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public CourseView getAbout() {
        return about;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public TeachingMode getMode() {
        return mode;
    }

    public void setMode(TeachingMode mode) {
        this.mode = mode;
    }

    public TeachingMode[] getModes() {
        return TeachingMode.values();
    }

    public String getLecturer() {
        return lecturer;
    }

    public void setLecturer(String lecturer) {
        this.lecturer = lecturer;
    }

    public LecturerKind getLecturerKind() {
        return lecturerKind;
    }

    public void setLecturerKind(LecturerKind lecturerKind) {
        this.lecturerKind = lecturerKind;
    }

    public LecturerKind[] getLecturerKinds() {
        return LecturerKind.values();
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public UUID getCopy() {
        return copy;
    }

    public void setCopy(UUID copy) {
        this.copy = copy;
    }

    public List<PlanningClash> getClashes() {
        return clashes;
    }

    public boolean isStale() {
        return stale;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public Integer getFirmCap() {
        return firmCap;
    }

    public void setFirmCap(Integer firmCap) {
        this.firmCap = firmCap;
    }

    public Integer getGrace() {
        return grace;
    }

    public void setGrace(Integer grace) {
        this.grace = grace;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public boolean isApproval() {
        return approval;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
    }

    public Integer getOfferHours() {
        return offerHours;
    }

    public void setOfferHours(Integer offerHours) {
        this.offerHours = offerHours;
    }

    public LocalDateTime getWithdrawUntil() {
        return withdrawUntil;
    }

    public void setWithdrawUntil(LocalDateTime withdrawUntil) {
        this.withdrawUntil = withdrawUntil;
    }

    public List<ReserveRow> getReserves() {
        return reserves;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
