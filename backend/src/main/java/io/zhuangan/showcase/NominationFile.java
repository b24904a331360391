package io.zhuangan.showcase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A nomination before its jury and before who tells the result.
 *
 * @param juror whether the caller sits in the jury
 * @param conflict why the caller keeps out; null when nothing speaks against
 * @param own the caller's points by criterion; empty before
 * @param jury what each gave; null while the caller may not see it
 * @param mean of those who have scored; null while nobody has or the caller may not see it
 */
public record NominationFile(
        NominationLine line,
        CallView call,
        CaseView.RevisionView words,
        boolean juror,
        Conflict conflict,
        Map<UUID, BigDecimal> own,
        List<JurorTotal> jury,
        BigDecimal mean,
        List<ConsentView> consents) {

    /** One juror's total; null while there is none. */
    public record JurorTotal(String name, String seat, BigDecimal total, String recused) {}

    public boolean scorable() {
        return juror && conflict == null && line.state() == NominationState.SUBMITTED;
    }
}
