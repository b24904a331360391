package io.zhuangan.grading;

import java.util.List;

/**
 * A kind of fact that may be entered.
 *
 * @param indicator name of the third-level indicator it costs points in, or null
 * @param immediate puts the firm at D at once: needs a document number and a second person (Measures Art. 8)
 * @param needs of {@code COUNT}, {@code BASE}, {@code BATCH}, {@code DUE}, {@code INSPECTION_TYPE}
 * @param source article it rests on
 */
public record EventView(
        String code, TwoNames name, TwoNames indicator, boolean immediate, List<String> needs, String source) {
    public EventView {
        needs = List.copyOf(needs);
    }
}
