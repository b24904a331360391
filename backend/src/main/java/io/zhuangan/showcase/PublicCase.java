package io.zhuangan.showcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case as anyone may read it.
 *
 * @param lang language of the words: the one asked for, or zh where it was not translated
 * @param languages the languages it can be read in
 */
public record PublicCase(
        UUID key,
        int year,
        int number,
        int revision,
        Instant publishedAt,
        boolean demo,
        String districtCode,
        String districtName,
        String districtNameEn,
        String clusterCode,
        EvidenceLevel evidence,
        LocalDate consentUntil,
        String lang,
        List<String> languages,
        CaseWords words,
        List<CaseResultView> results) {

    public String district(boolean english) {
        return english ? districtNameEn : districtName;
    }
}
