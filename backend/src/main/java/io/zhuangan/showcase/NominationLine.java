package io.zhuangan.showcase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A nomination in a list.
 *
 * @param caseKey address of its case, also of its public page once there is one
 * @param mine whether the caller's own body nominated
 * @param scored for a juror: whether the caller has scored it; else whether enough jurors have
 * @param scores how many jurors have scored
 * @param points the mean, once there is a result
 * @param shown whether the public reads it
 */
public record NominationLine(
        UUID key,
        long version,
        UUID caseKey,
        UUID call,
        String callTitle,
        String callTitleEn,
        String nominator,
        String firm,
        String title,
        NominationState state,
        boolean mine,
        Instant submittedAt,
        String submittedByName,
        String signerName,
        String signerPost,
        int scores,
        boolean scored,
        BigDecimal points,
        Integer jurors,
        String reasons,
        String decidedByName,
        Instant decidedAt,
        boolean shown) {
    public String callTitle(boolean english) {
        return english && !callTitleEn.isEmpty() ? callTitleEn : callTitle;
    }
}
