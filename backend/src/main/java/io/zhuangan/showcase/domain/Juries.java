package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.JurorView;
import io.zhuangan.showcase.NominationLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Jurors and what they gave. A juror reaches the nominations of the call that he or she was appointed to. */
public interface Juries {
    void appoint(AccessScope city, long callId, long seatId, String seatName, long person, String name, Instant now);

    List<JurorView> jurors(AccessScope scope, UUID call);

    /** The whole jury of a call that the caller was let to. */
    List<JurorView> jury(UUID call);

    /** The caller as a juror of the call that this nomination was handed in for. */
    Optional<Seat> seat(AccessScope scope, UUID nomination);

    /** Handed-in nominations before the caller as a juror, those not scored first. */
    List<NominationLine> before(AccessScope juror);

    void score(Seat juror, Map<UUID, BigDecimal> points, Instant now);

    void recuse(Seat juror, String reason, Instant now);

    boolean recused(Seat juror);

    /** By juror's key and criterion's key. */
    Map<UUID, Map<UUID, BigDecimal>> scores(long nominationId);

    /** Why jurors of this nomination keep out, by their key. */
    Map<UUID, String> recusals(long nominationId);

    /**
     * A juror before a nomination.
     *
     * @param juror internal id of the juror's row
     * @param city internal id of the call's city
     * @param facts about the nomination: firm, nominator and who wrote it
     */
    record Seat(
            long juror,
            UUID key,
            long city,
            UUID call,
            long nomination,
            long firm,
            long nominator,
            java.util.Set<Long> nominatedBy,
            String state) {}
}
