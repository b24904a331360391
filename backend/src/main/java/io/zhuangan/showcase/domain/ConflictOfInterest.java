package io.zhuangan.showcase.domain;

import io.zhuangan.showcase.Conflict;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody is too close to a nomination to judge it: then neither scores nor sees what others gave. Our own
 * rule; the action plan (task 13, 15) asks for typical experience and says nothing of juries. Example: an officer of
 * 奉贤 does not score what 奉贤 nominated, but scores a firm of 奉贤 that an association nominated.
 */
public final class ConflictOfInterest {
    /**
     * Whoever judges.
     *
     * @param person internal id
     * @param seat internal id of the body they act for
     * @param seats internal ids of all bodies they have a role in today
     */
    public record Judge(long person, long seat, Set<Long> seats) {}

    /**
     * What is judged.
     *
     * @param firm internal id of the firm
     * @param nominator internal id of the body that nominated
     * @param nominatedBy internal ids of the people who wrote or handed it in
     * @param associations internal ids of those of the judge's bodies that the firm is a member of
     */
    public record Nominated(long firm, long nominator, Set<Long> nominatedBy, Set<Long> associations) {}

    private ConflictOfInterest() {}

    public static Optional<Conflict> of(Judge judge, Nominated nominated, boolean declared) {
        if (declared) return Optional.of(Conflict.DECLARED);
        if (judge.seats().contains(nominated.firm())) return Optional.of(Conflict.OWN_FIRM);
        if (nominated.nominatedBy().contains(judge.person())) return Optional.of(Conflict.OWN_NOMINATION);
        if (judge.seats().contains(nominated.nominator())) return Optional.of(Conflict.OWN_NOMINATION);
        if (judge.seats().stream().anyMatch(nominated.associations()::contains)) {
            return Optional.of(Conflict.OWN_MEMBER);
        }
        return Optional.empty();
    }
}
