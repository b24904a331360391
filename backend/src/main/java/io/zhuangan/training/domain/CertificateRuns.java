package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.CertificateOutcome;
import io.zhuangan.training.IssueRunView;
import io.zhuangan.training.OutcomeLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs that issue certificates, within the association. */
public interface CertificateRuns {
    /** Nobody else advances it until this transaction ends. */
    CertificateRun lock(AccessScope scope, UUID run);

    Optional<CertificateRun> running(AccessScope scope, long sessionId);

    /** The next people with a seat, by id. */
    List<Enrolment> seatedAfter(AccessScope scope, long sessionId, long cursor, int most);

    int seated(AccessScope scope, long sessionId);

    /** Locked; made at the first certificate of a year. */
    CertificateSeries series(AccessScope scope, int year);

    void add(CertificateRun run);

    void add(CertificateOutcomeRow outcome);

    /** @param session null for all; newest first */
    List<IssueRunView> runs(AccessScope scope, UUID session, int most);

    Optional<IssueRunView> run(AccessScope scope, UUID key);

    /** @param outcome null for all; those without a certificate first, then by name */
    List<OutcomeLine> outcomes(AccessScope scope, UUID run, CertificateOutcome outcome, int from, int most);

    Map<CertificateOutcome, Long> counts(AccessScope scope, UUID run);

    /** Runs of all associations that wait for their next chunk. */
    List<Waiting> waiting();

    /** A run and whose it is. */
    record Waiting(long tenantId, UUID tenantKey, long cityId, UUID run) {}
}
