package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.SessionRules;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.TrainingError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A session as a whole, refused in one go when it does not hold together: units in order and apart, enrolment closing
 * before the first unit begins, a quota of at least one.
 */
public record SessionPlan(
        String place,
        TeachingMode mode,
        String lecturer,
        int quota,
        Integer firmCap,
        int graceMinutes,
        Instant opens,
        Instant closes,
        List<UnitPlan> units,
        SessionRules rules,
        LecturerKind lecturerKind,
        String onlineLink) {
    public static final int MOST_SEATS = 5000;
    public static final int MOST_OFFER_HOURS = 14 * 24;

    private static final BigDecimal MOST_UNIT_HOURS = new BigDecimal("12");

    /** Taught in a room by somebody of no special kind. */
    public SessionPlan(
            String place,
            TeachingMode mode,
            String lecturer,
            int quota,
            Integer firmCap,
            int graceMinutes,
            Instant opens,
            Instant closes,
            List<UnitPlan> units,
            SessionRules rules) {
        this(place, mode, lecturer, quota, firmCap, graceMinutes, opens, closes, units, rules, null, null);
    }

    public SessionPlan {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(opens);
        Objects.requireNonNull(closes);
        place = place == null ? "" : place.strip();
        lecturer = lecturer == null ? "" : lecturer.strip();
        lecturerKind = lecturer.isEmpty() ? null : lecturerKind;
        onlineLink = OnlineLink.checked(mode, onlineLink);
        units = List.copyOf(units);
        if (place.isEmpty()) throw new RuleViolated(TrainingError.SESSION_PLACE_MISSING);
        if (quota < 1 || quota > MOST_SEATS) throw new RuleViolated(TrainingError.QUOTA_RANGE, 1, MOST_SEATS);
        if (firmCap != null && firmCap < 1) throw new RuleViolated(TrainingError.FIRM_CAP_RANGE);
        if (units.isEmpty()) throw new RuleViolated(TrainingError.SESSION_WITHOUT_UNITS);
        for (int i = 0; i < units.size(); i++) check(units, i);
        if (!opens.isBefore(closes) || closes.isAfter(units.get(0).starts())) {
            throw new RuleViolated(TrainingError.ENROLMENT_WINDOW);
        }
        rules = checked(rules, quota, opens, closes, units.get(0).starts());
    }

    /** Whoever comes first sits first. */
    public SessionPlan(
            String place,
            TeachingMode mode,
            String lecturer,
            int quota,
            Integer firmCap,
            int graceMinutes,
            Instant opens,
            Instant closes,
            List<UnitPlan> units) {
        this(place, mode, lecturer, quota, firmCap, graceMinutes, opens, closes, units, SessionRules.PLAIN);
    }

    private static SessionRules checked(SessionRules rules, int quota, Instant opens, Instant closes, Instant starts) {
        if (rules.offerHours() != null && (rules.offerHours() < 1 || rules.offerHours() > MOST_OFFER_HOURS)) {
            throw new RuleViolated(TrainingError.OFFER_HOURS_RANGE, 1, MOST_OFFER_HOURS);
        }
        if (rules.withdrawUntil() != null && rules.withdrawUntil().isAfter(starts)) {
            throw new RuleViolated(TrainingError.WITHDRAW_WINDOW);
        }
        if (rules.reserves().size() > Reserve.MOST) {
            throw new RuleViolated(TrainingError.RESERVE_COUNT, Reserve.MOST);
        }
        int kept = 0;
        Set<String> groups = new HashSet<>();
        List<SessionRules.Reserve> reserves = new ArrayList<>();
        for (SessionRules.Reserve r : rules.reserves()) {
            Objects.requireNonNull(r.basis());
            if (!groups.add(r.basis() + ":" + Objects.requireNonNull(r.code()))) {
                throw new RuleViolated(TrainingError.RESERVE_TWICE, r.code());
            }
            kept += r.seats();
            if (r.seats() < 1 || kept > quota) throw new RuleViolated(TrainingError.RESERVE_SEATS, kept, quota);
            Instant until = r.until() == null ? closes : r.until();
            if (!opens.isBefore(until) || until.isAfter(closes)) throw new RuleViolated(TrainingError.RESERVE_UNTIL);
            reserves.add(new SessionRules.Reserve(r.basis(), r.code(), r.seats(), until));
        }
        return new SessionRules(rules.approval(), rules.offerHours(), rules.withdrawUntil(), reserves);
    }

    /** Seats kept for groups altogether. */
    public int reserved() {
        return rules.reserves().stream().mapToInt(SessionRules.Reserve::seats).sum();
    }

    private static void check(List<UnitPlan> units, int i) {
        UnitPlan unit = units.get(i);
        if (unit.title() == null || unit.title().isBlank()) {
            throw new RuleViolated(TrainingError.UNIT_TITLE_MISSING, i + 1);
        }
        if (!unit.starts().isBefore(unit.ends())) {
            throw new RuleViolated(TrainingError.UNIT_ENDS_BEFORE_START, i + 1);
        }
        if (unit.hours().signum() <= 0 || unit.hours().compareTo(MOST_UNIT_HOURS) > 0) {
            throw new RuleViolated(TrainingError.UNIT_HOURS_RANGE, i + 1);
        }
        if (i > 0 && unit.starts().isBefore(units.get(i - 1).ends())) {
            throw new RuleViolated(TrainingError.UNITS_OVERLAP, i, i + 1);
        }
    }

    public Instant starts() {
        return units.get(0).starts();
    }

    public Instant ends() {
        return units.get(units.size() - 1).ends();
    }

    public BigDecimal hours() {
        return units.stream().map(UnitPlan::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
