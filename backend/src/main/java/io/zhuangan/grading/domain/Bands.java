package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Points to level (Measures Art. 8), half-open: 90 is A, 89.9 is B. No gap, no overlap, all four levels. */
public final class Bands {
    /** A level from {@code from} until just below {@code below}; null = up to the full score. */
    public record Band(Grade level, BigDecimal from, BigDecimal below) {}

    private final List<Band> bands;

    public Bands(List<Band> bands) {
        List<Band> sorted =
                bands.stream().sorted(Comparator.comparing(Band::level)).toList();
        if (sorted.size() != Grade.values().length) throw new InvalidRules("levels", "all four levels, each once");
        for (int i = 0; i < sorted.size(); i++) {
            Band band = sorted.get(i);
            if (band.level() != Grade.values()[i]) throw new InvalidRules("levels", "all four levels, each once");
            BigDecimal expectedTop = i == 0 ? null : sorted.get(i - 1).from();
            boolean meets = expectedTop == null
                    ? band.below() == null
                    : band.below() != null && band.below().compareTo(expectedTop) == 0;
            if (!meets) throw new InvalidRules("levels", "gap or overlap above " + band.level());
            if (band.below() != null && band.from().compareTo(band.below()) >= 0) {
                throw new InvalidRules("levels", "empty band " + band.level());
            }
        }
        if (sorted.get(sorted.size() - 1).from().signum() != 0) {
            throw new InvalidRules("levels", "the lowest band begins at 0");
        }
        this.bands = sorted;
    }

    public Grade of(BigDecimal points) {
        for (Band band : bands) {
            if (points.compareTo(band.from()) >= 0) return band.level();
        }
        throw new IllegalArgumentException("points " + points);
    }

    /** Best first. */
    public List<Band> list() {
        return bands;
    }
}
