package io.zhuangan.showcase.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.RevisionState;
import io.zhuangan.showcase.ShowcaseError;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which step a revision may take from where it stands, and who may approve. Four eyes: the author of a revision
 * approves nothing of it. Example: what is live cannot be returned, a returned wording is never published.
 */
public final class RevisionLife {
    /** What happens to a revision. */
    public enum Step {
        GO_LIVE(RevisionState.LIVE),
        SCHEDULE(RevisionState.SCHEDULED),
        RETURN(RevisionState.RETURNED),
        CALL_OFF(RevisionState.WRITTEN),
        REPLACE(RevisionState.REPLACED),
        END(RevisionState.ENDED),
        STOP(RevisionState.STOPPED);

        private final RevisionState leadsTo;

        Step(RevisionState leadsTo) {
            this.leadsTo = leadsTo;
        }
    }

    private static final Map<RevisionState, Set<Step>> ALLOWED = Map.of(
            RevisionState.WRITTEN, EnumSet.of(Step.GO_LIVE, Step.SCHEDULE, Step.RETURN, Step.REPLACE),
            RevisionState.SCHEDULED, EnumSet.of(Step.GO_LIVE, Step.CALL_OFF, Step.REPLACE, Step.STOP),
            RevisionState.LIVE, EnumSet.of(Step.REPLACE, Step.END),
            RevisionState.ENDED, EnumSet.of(Step.GO_LIVE, Step.SCHEDULE, Step.REPLACE),
            RevisionState.STOPPED, EnumSet.of(Step.GO_LIVE, Step.SCHEDULE, Step.REPLACE),
            RevisionState.RETURNED, EnumSet.noneOf(Step.class),
            RevisionState.REPLACED, EnumSet.noneOf(Step.class));

    /** A plan further ahead than this is no plan. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private RevisionLife() {}

    static boolean may(RevisionState from, Step step) {
        return ALLOWED.get(from).contains(step);
    }

    /** The state after a step; refuses one that does not follow. */
    static RevisionState after(RevisionState from, Step step) {
        if (!may(from, step)) throw new RuleViolated(ShowcaseError.REVISION_NOT_THERE, from, step.leadsTo);
        return step.leadsTo;
    }

    /** The second person: anybody but who wrote the revision. */
    static void mustBeSecond(long writtenBy, String writtenByName, long approver) {
        if (writtenBy == approver) throw new RuleViolated(ShowcaseError.CASE_NEEDS_SECOND_PERSON, writtenByName);
    }

    /** A moment to publish at lies ahead, and within a year. */
    static void mustLieAhead(Instant at, Instant now) {
        if (at == null || !at.isAfter(now) || at.isAfter(now.plus(FURTHEST))) {
            throw new RuleViolated(ShowcaseError.SCHEDULE_NOT_AHEAD);
        }
    }
}
