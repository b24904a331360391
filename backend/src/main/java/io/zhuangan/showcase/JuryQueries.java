package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.Juries;
import io.zhuangan.showcase.domain.Nominations;
import io.zhuangan.showcase.domain.Scoring;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Nominations for juries and for the city that tells the results. */
@Reads
@Permit({Right.JUDGE_CASES, Right.RUN_CASE_CALL})
public class JuryQueries {
    @Inject
    Nominations nominations;

    @Inject
    Juries juries;

    @Inject
    Closeness closeness;

    @Inject
    TenantQueries tenants;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    /** A call with its jury and what was handed in. */
    public record CallBoard(CallView call, List<JurorView> jurors, List<NominationLine> nominations) {}

    @Permit(Right.RUN_CASE_CALL)
    public CallBoard board(AccessScope scope, UUID call) {
        CallView view = nominations.call(scope, call).orElseThrow(() -> new NotFound("CaseCall", call));
        return new CallBoard(view, juries.jurors(scope, call), nominations.ofCall(scope, call));
    }

    /** Somebody who may be taken into a jury. */
    public record Candidate(UUID seat, String seatName, UUID person, String name) {}

    /** Officers and people of associations in the city who may judge, by body. */
    @Permit(Right.RUN_CASE_CALL)
    public List<Candidate> candidates(AccessScope scope) {
        List<Candidate> found = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        Set<UUID> once = new HashSet<>();
        for (TenantKind kind : List.of(TenantKind.CITY, TenantKind.DISTRICT, TenantKind.ASSOCIATION)) {
            List<TenantView> bodies = kind == TenantKind.CITY
                    ? List.of(tenants.within(scope, scope.tenantKey()))
                    : tenants.within(scope, kind);
            for (TenantView body : bodies) {
                for (PersonView p : holders.people(body.id(), Right.JUDGE_CASES, today)) {
                    if (once.add(p.key())) found.add(new Candidate(body.key(), body.name(), p.key(), p.fullName()));
                }
            }
        }
        return found;
    }

    /** What is before the caller as a juror. */
    @Permit(Right.JUDGE_CASES)
    public List<NominationLine> before(AccessScope scope) {
        return juries.before(scope);
    }

    /** A handed-in nomination for a juror, or for the city. */
    public NominationFile file(AccessScope scope, UUID key) {
        Optional<Juries.Seat> seat = juries.seat(scope, key);
        return seat.isPresent() ? forJuror(scope, key, seat.get()) : forCity(scope, key);
    }

    private NominationFile forJuror(AccessScope scope, UUID key, Juries.Seat seat) {
        Conflict conflict = closeness
                .of(scope, seat.firm(), seat.nominator(), seat.nominatedBy(), juries.recused(seat))
                .orElse(null);
        NominationLine line = juries.before(scope).stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseNomination", key));
        Map<UUID, BigDecimal> own = juries.scores(seat.nomination()).getOrDefault(seat.key(), Map.of());
        // who has not scored yet is not to be swayed by the others
        boolean open = conflict == null && (!own.isEmpty() || line.state() != NominationState.SUBMITTED);
        return file(scope, line, seat.nomination(), true, conflict, own, open);
    }

    private NominationFile forCity(AccessScope scope, UUID key) {
        if (!scope.may(Right.RUN_CASE_CALL)) throw new NotFound("CaseNomination", key);
        CaseNomination n = nominations.get(scope, key);
        if (n.state() == NominationState.DRAFT || n.state() == NominationState.WITHDRAWN) {
            throw new NotFound("CaseNomination", key);
        }
        Conflict conflict = closeness
                .of(scope, n.firmId(), n.tenantId(), n.nominatedBy(), false)
                .orElse(null);
        return file(scope, nominations.line(scope, key), n.id(), false, conflict, Map.of(), conflict == null);
    }

    private NominationFile file(
            AccessScope scope,
            NominationLine line,
            long nomination,
            boolean juror,
            Conflict conflict,
            Map<UUID, BigDecimal> own,
            boolean open) {
        CallView call = nominations.call(scope, line.call()).orElseThrow();
        List<NominationFile.JurorTotal> jury = open ? totals(scope, call, nomination) : null;
        List<BigDecimal> given = jury == null
                ? List.of()
                : jury.stream()
                        .filter(t -> t.recused() == null && t.total() != null)
                        .map(NominationFile.JurorTotal::total)
                        .toList();
        return new NominationFile(
                line,
                call,
                nominations.words(line.key()),
                juror,
                conflict,
                own,
                jury,
                given.isEmpty() ? null : Scoring.mean(given),
                consents(scope, line.key()));
    }

    private List<NominationFile.JurorTotal> totals(AccessScope scope, CallView call, long nomination) {
        Map<UUID, BigDecimal> weights =
                call.criteria().stream().collect(Collectors.toMap(CallView.Criterion::key, CallView.Criterion::weight));
        Map<UUID, Map<UUID, BigDecimal>> scores = juries.scores(nomination);
        Map<UUID, String> out = juries.recusals(nomination);
        return juries.jury(call.key()).stream()
                .map(j -> new NominationFile.JurorTotal(
                        j.name(),
                        j.seat(),
                        scores.containsKey(j.key()) ? Scoring.total(weights, scores.get(j.key())) : null,
                        out.get(j.key())))
                .toList();
    }

    private List<ConsentView> consents(AccessScope scope, UUID nomination) {
        if (!scope.may(Right.RUN_CASE_CALL)) return List.of();
        Instant now = clock.instant();
        return nominations.consents(scope, nominations.get(scope, nomination).caseId()).stream()
                .map(c -> Views.of(c, now))
                .toList();
    }
}
