package io.zhuangan.showcase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A whole revision as written.
 *
 * @param key the case, or null for a new one
 * @param version of the case as the caller saw it; ignored for a new one
 * @param demo the firm is invented and says so
 * @param english null when there is no English text yet
 */
public record CaseDraft(
        UUID key,
        long version,
        boolean demo,
        String districtCode,
        String clusterCode,
        EvidenceLevel evidence,
        String consentBy,
        LocalDate consentOn,
        LocalDate consentUntil,
        CaseWords chinese,
        CaseWords english,
        List<CaseResultView> results) {
    public CaseDraft {
        results = results == null ? List.of() : List.copyOf(results);
    }
}
