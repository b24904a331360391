package io.zhuangan.grading.domain;

import java.util.Map;
import java.util.Optional;

/**
 * 抽检比例: which share of a firm's products is sampled in a year, by level. Measures Art. 12 lets the ratio follow the
 * level and gives no figure, so the figures are the rule set's. A worse level is never sampled less.
 *
 * @param percent whole per cent by level, 0 to 100; a level without an entry has none
 */
public record SamplingRatio(Map<Grade, Integer> percent) {
    /** A rule set that does not speak of sampling. */
    public static final SamplingRatio UNSET = new SamplingRatio(Map.of());

    private static final int ALL = 100;

    public SamplingRatio {
        percent = Map.copyOf(percent);
        int least = 0;
        for (Grade level : Grade.values()) {
            Integer share = percent.get(level);
            if (share == null) continue;
            if (share < 0 || share > ALL) throw new InvalidRules("sampling", "not a share: " + share);
            if (share < least) throw new InvalidRules("sampling", "a worse level is sampled less: " + share);
            least = share;
        }
    }

    public Optional<Integer> of(Grade level) {
        return Optional.ofNullable(percent.get(level));
    }
}
