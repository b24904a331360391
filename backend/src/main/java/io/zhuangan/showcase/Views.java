package io.zhuangan.showcase;

import io.zhuangan.showcase.domain.CaseConsent;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudy;
import io.zhuangan.showcase.domain.ConsentAt;
import java.time.Instant;
import java.util.List;

/** Turns entities of this room into what leaves it. */
final class Views {
    private Views() {}

    static CaseView of(CaseStudy c, CaseRevision latest, List<CaseRevision> history, List<ConsentView> consents) {
        return new CaseView(
                c.key(),
                c.version(),
                c.state(),
                c.numberYear(),
                c.numberInYear(),
                c.publishedRevision(),
                c.publishedAt(),
                c.publishedByName(),
                c.withdrawnAt(),
                c.withdrawnReason(),
                of(latest),
                history.stream()
                        .map(r -> new CaseView.RevisionLine(
                                r.revision(),
                                r.writtenByName(),
                                r.writtenAt(),
                                r.words("zh").title(),
                                r.state(),
                                r.publishAt()))
                        .toList(),
                consents);
    }

    static ConsentView of(CaseConsent c, Instant now) {
        return new ConsentView(
                c.key(),
                c.extent(),
                c.signerName(),
                c.signerPost(),
                c.givenAt(),
                c.untilOn(),
                c.withdrawnAt(),
                c.withdrawnByName(),
                ConsentAt.holds(c.given(), now));
    }

    static CaseView.RevisionView of(CaseRevision r) {
        return new CaseView.RevisionView(
                r.revision(),
                r.demo(),
                r.districtCode(),
                r.clusterCode(),
                r.evidence(),
                r.consentBy(),
                r.consentOn(),
                r.consentUntil(),
                r.words("zh"),
                r.words("en"),
                r.results(),
                r.writtenBy(),
                r.writtenByName(),
                r.writtenAt(),
                r.state(),
                r.publishAt(),
                r.reviewedByName(),
                r.reviewedAt(),
                r.reviewNote(),
                r.stoppedWhy());
    }
}
