package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.CaseView.RevisionView;
import io.zhuangan.showcase.NominationLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls, nominations and consents. A nomination is reached by who nominated, the firm it is about, and their bureaux. */
public interface Nominations {
    void add(CaseCall call);

    void add(CaseNomination nomination);

    void add(CaseConsent consent);

    /** A call of the caller's city; everybody in it is told of it. */
    Optional<CallView> call(AccessScope scope, UUID key);

    /** Internal id of a call of the caller's city. */
    long callId(AccessScope scope, UUID key);

    /** Calls of the caller's city, newest first. */
    List<CallView> calls(AccessScope scope);

    CaseNomination get(AccessScope scope, UUID key);

    /** Locked until the transaction ends. */
    CaseNomination lock(AccessScope scope, UUID key);

    Optional<CaseNomination> ofCase(AccessScope scope, long caseId);

    /** The case below a nomination that is still with its nominator. */
    CaseStudy study(AccessScope scope, CaseNomination nomination);

    /** Of the caller's own body and about it, newest first. */
    List<NominationLine> own(AccessScope scope);

    /** Handed in for a call, by the regulator's reach. */
    List<NominationLine> ofCall(AccessScope scope, UUID call);

    /** One line, as its nominator, its firm and the city read it. */
    NominationLine line(AccessScope scope, UUID key);

    /** The newest words of a nomination that the caller was let to. */
    RevisionView words(UUID nomination);

    CaseConsent consent(AccessScope scope, UUID key);

    /** Consents of a case, newest first. */
    List<CaseConsent> consents(AccessScope scope, long caseId);
}
