package io.zhuangan.showcase;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Nominations for those who write them, and for the firms they are about. */
@Reads
@Permit({Right.NOMINATE_CASE, Right.CONSENT_TO_CASE})
public class NominationQueries {
    @Inject
    Nominations nominations;

    @Inject
    EnterpriseDirectory register;

    @Inject
    Clock clock;

    /** Of the caller's own body, and those about it that were handed in. */
    public List<NominationLine> own(AccessScope scope) {
        return nominations.own(scope);
    }

    /** Calls of the city, newest first. */
    @Permit({Right.NOMINATE_CASE, Right.CONSENT_TO_CASE, Right.JUDGE_CASES, Right.RUN_CASE_CALL})
    public List<CallView> calls(AccessScope scope) {
        return nominations.calls(scope);
    }

    /** Calls that take nominations today. */
    public List<CallView> open(AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        return nominations.calls(scope).stream().filter(c -> c.open(today)).toList();
    }

    /** A nomination with its words, for its nominator and its firm. */
    public OwnNomination one(AccessScope scope, UUID key) {
        CaseNomination nomination = nominations.get(scope, key);
        boolean firm = nomination.firmId() == scope.tenantId();
        if (nomination.tenantId() != scope.tenantId() && !firm) throw new NotFound("CaseNomination", key);
        Instant now = clock.instant();
        NominationLine line = nominations.line(scope, key);
        return new OwnNomination(
                line,
                nominations.call(scope, line.call()).orElseThrow(),
                nominations.words(key),
                firm,
                nominations.consents(scope, nomination.caseId()).stream()
                        .map(c -> Views.of(c, now))
                        .toList());
    }

    /** A firm that may be nominated. */
    public record FirmChoice(UUID key, String name, String districtCode, boolean demo) {}

    /** Firms within reach, by name: an association's members, a bureau's firms; a firm itself. */
    public List<FirmChoice> firms(AccessScope scope) {
        Collection<EnterpriseView> firms = scope.kind() == TenantKind.ASSOCIATION
                ? register.byIds(scope, register.members(scope, scope.tenantId()))
                        .values()
                : register.all(scope);
        return firms.stream()
                .map(f -> new FirmChoice(f.key(), f.name(), f.districtCode(), f.demo()))
                .sorted(Comparator.comparing(FirmChoice::name))
                .toList();
    }
}
