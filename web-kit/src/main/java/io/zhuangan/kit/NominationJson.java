package io.zhuangan.kit;

import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.NominationDraft;
import jakarta.ws.rs.BadRequestException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A nomination as scripts send it; what is left out is empty.
 *
 * @param version as it was read; only for one that is written again
 * @param firm key of the firm; left out by a firm itself
 */
public record NominationJson(
        long version,
        UUID call,
        UUID firm,
        boolean demo,
        String district,
        String cluster,
        EvidenceLevel evidence,
        CaseWords chinese,
        CaseWords english,
        List<Result> results) {

    /** A measure before and after. */
    public record Result(
            String label, String labelEn, String unit, String unitEn, BigDecimal before, BigDecimal after) {}

    /** @param key of the nomination, null for a new one */
    public NominationDraft draft(UUID key) {
        if (chinese == null) throw new BadRequestException("chinese");
        if (key == null && call == null) throw new BadRequestException("call");
        List<Result> given = results == null ? List.of() : results;
        if (given.stream().anyMatch(r -> r == null || r.label == null || r.before == null || r.after == null)) {
            throw new BadRequestException("results: label, before, after");
        }
        return new NominationDraft(
                key,
                version,
                call,
                firm,
                new CaseDraft(
                        null,
                        0,
                        demo,
                        district,
                        cluster,
                        Objects.requireNonNullElse(evidence, EvidenceLevel.REPORTED),
                        null,
                        null,
                        null,
                        chinese,
                        english,
                        given.stream()
                                .map(r -> new CaseResultView(r.label, r.labelEn, r.unit, r.unitEn, r.before, r.after))
                                .toList()));
    }
}
