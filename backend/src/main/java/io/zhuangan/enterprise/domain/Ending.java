package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import io.zhuangan.enterprise.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 卸任: when a post may end, and what is left open. The day is the first one without the post: Wu's post of 2023-03-01
 * may end on that day (never taken up) or later, not before; what ended before today is history. A firm without a head
 * of quality and safety may not produce (Regulation Art. 32, 61): such an end is possible, with a reason.
 */
public final class Ending {
    private Ending() {}

    /** Why this tenure cannot end on that day. */
    public static Optional<Fault> fault(
            Tenure held, LocalDate day, Collection<Tenure> others, LocalDate today, LocalDate latest) {
        if (day.isBefore(held.from())) {
            return Optional.of(Fault.of(EnterpriseError.SPAN_BACKWARDS, held.from(), day));
        }
        if (day.isAfter(latest)) return Optional.of(Fault.of(EnterpriseError.DAY_TOO_FAR, day, latest));
        if (held.until() != null && !held.until().isAfter(today)) {
            return Optional.of(Fault.of(EnterpriseError.POST_OVER, held.post(), held.name(), held.until()));
        }
        return PostRules.fault(new Tenure(held.person(), held.name(), held.post(), held.from(), day), others);
    }

    /** Whether nobody is head of quality and safety from that day on, once this tenure ends. */
    public static boolean vacates(Tenure held, LocalDate day, Collection<Tenure> others) {
        return held.post() == Post.QUALITY_SAFETY_HEAD
                && others.stream().noneMatch(other -> other.post() == Post.QUALITY_SAFETY_HEAD && other.coversDay(day));
    }

    /** The posts that end when somebody leaves: all that would last beyond that day. */
    public static List<Tenure> byLeaving(Collection<Tenure> own, LocalDate leftOn, LocalDate today) {
        List<Tenure> ending = new ArrayList<>();
        for (Tenure held : own) {
            boolean over = held.until() != null && !held.until().isAfter(today);
            if (!over && (held.until() == null || held.until().isAfter(leftOn))) ending.add(held);
        }
        return ending;
    }

    /** Why somebody cannot leave on that day. */
    public static Optional<Fault> leaving(
            String name,
            PersonFacts facts,
            LocalDate leftOn,
            Collection<Tenure> own,
            LocalDate today,
            LocalDate latest) {
        if (facts.joinedOn() != null && leftOn.isBefore(facts.joinedOn())) {
            return Optional.of(Fault.of(EnterpriseError.SPAN_BACKWARDS, facts.joinedOn(), leftOn));
        }
        if (leftOn.isAfter(latest)) return Optional.of(Fault.of(EnterpriseError.DAY_TOO_FAR, leftOn, latest));
        return byLeaving(own, leftOn, today).stream()
                .filter(held -> held.from().isAfter(leftOn))
                .findFirst()
                .map(held -> Fault.of(EnterpriseError.LEFT_BEFORE_POST, name, held.post(), held.from()));
    }
}
