package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import io.zhuangan.enterprise.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 任命: what an appointment does to the posts of a firm (Regulation Art. 32: a firm has one head of quality and safety).
 * Wu has led quality since 2023-03-01; Xu is appointed from 2026-06-01, so Wu's last day is 2026-05-31. What ended
 * before today is history and moves no more: an appointment that reaches into it is refused.
 */
public final class Appointing {
    private Appointing() {}

    /** What comes of an appointment. */
    public sealed interface Outcome {}

    /** The person holds the post from that very day: nothing to do. */
    public record Already(Tenure held) implements Outcome {}

    /**
     * The post is taken.
     *
     * @param tenure as it will stand; somebody who leaves on a known day holds it until then
     * @param former whose post ends on the first day of the new one
     */
    public record Takes(Tenure tenure, Optional<Tenure> former) implements Outcome {}

    /** It may not be. */
    public record Refused(Fault fault) implements Outcome {}

    /**
     * @param wanted open tenure of the person
     * @param facts when they joined and leave
     * @param all tenures of the firm, present and past
     */
    public static Outcome judge(
            Tenure wanted, PersonFacts facts, Collection<Tenure> all, LocalDate today, LocalDate latest) {
        for (Tenure held : all) {
            if (own(held, wanted) && held.from().equals(wanted.from()) && lasts(held, today)) return new Already(held);
        }
        Optional<Fault> day = day(wanted, facts, latest);
        if (day.isPresent()) return new Refused(day.get());
        Tenure tenure = new Tenure(wanted.person(), wanted.name(), wanted.post(), wanted.from(), facts.leftOn());
        for (Tenure held : all) {
            if (own(held, tenure) && held.meets(tenure)) {
                return new Refused(Fault.of(EnterpriseError.POST_HELD_SAME, held.name(), held.post(), held.from()));
            }
        }
        return handOver(tenure, all, today);
    }

    private static Outcome handOver(Tenure tenure, Collection<Tenure> all, LocalDate today) {
        List<Tenure> rest = new ArrayList<>(all);
        Tenure former = null;
        for (Tenure held : all) {
            if (!tenure.post().single() || held.post() != tenure.post() || !held.meets(tenure)) continue;
            if (!held.from().isBefore(tenure.from()) || !lasts(held, today) || former != null) {
                return new Refused(
                        Fault.of(EnterpriseError.POST_HELD_OTHERWISE, held.post(), held.name(), held.from()));
            }
            former = held;
            rest.remove(held);
        }
        Optional<Fault> beside = PostRules.fault(tenure, rest);
        return beside.isPresent() ? new Refused(beside.get()) : new Takes(tenure, Optional.ofNullable(former));
    }

    private static Optional<Fault> day(Tenure wanted, PersonFacts facts, LocalDate latest) {
        LocalDate from = wanted.from();
        if (from.isAfter(latest)) return Optional.of(Fault.of(EnterpriseError.DAY_TOO_FAR, from, latest));
        if (facts.joinedOn() != null && from.isBefore(facts.joinedOn())) {
            return Optional.of(Fault.of(EnterpriseError.POST_BEFORE_JOINING, from, wanted.name(), facts.joinedOn()));
        }
        if (facts.leftOn() != null && !from.isBefore(facts.leftOn())) {
            return Optional.of(Fault.of(EnterpriseError.POST_AFTER_LEAVING, from, wanted.name(), facts.leftOn()));
        }
        return Optional.empty();
    }

    private static boolean own(Tenure held, Tenure wanted) {
        return held.person().equals(wanted.person()) && held.post() == wanted.post();
    }

    /** Not over yet: it may still be ended. */
    private static boolean lasts(Tenure held, LocalDate today) {
        return held.until() == null || held.until().isAfter(today);
    }

    /** A post whose holder may be replaced: what a page offers. */
    public static Optional<Tenure> holder(Post post, Collection<Tenure> all, LocalDate day) {
        return all.stream()
                .filter(held -> held.post() == post && held.coversDay(day))
                .findFirst();
    }
}
