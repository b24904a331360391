package io.zhuangan.grading;

import io.zhuangan.grading.domain.Restoration;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The document by which a decision fell.
 *
 * @param ground {@code REVOKED}, {@code UNLAWFUL}, {@code VOID}, or {@code RECORDED_WRONGLY} for the bureau's own error
 * @param documentNo its number
 * @param documentOn its day
 * @param reasons what fell and why, in words
 */
public record RestorationForm(String ground, String documentNo, LocalDate documentOn, String reasons) {
    Restoration.Claim claim() {
        Restoration.Ground known = Arrays.stream(Restoration.Ground.values())
                .filter(g -> g.name().equals(ground))
                .findFirst()
                .orElse(null);
        return new Restoration.Claim(known, documentNo, documentOn, reasons);
    }
}
