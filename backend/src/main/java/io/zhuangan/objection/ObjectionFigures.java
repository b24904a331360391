package io.zhuangan.objection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Objections of a year in figures, within the reader's reach.
 *
 * @param total each objection once
 * @param indicators the most disputed first; one objection may dispute several
 * @param districts those with objections, without an order
 */
public record ObjectionFigures(Row total, List<Row> indicators, List<Row> districts) {
    public ObjectionFigures {
        indicators = List.copyOf(indicators);
        districts = List.copyOf(districts);
    }

    /**
     * @param code of the indicator or district; null for the total, and for objections that name no indicator
     */
    public record Row(String code, int open, int kept, int adjusted, int withdrawn) {
        public int raised() {
            return open + kept + adjusted + withdrawn;
        }

        /** Adjusted among those decided, between 0 and 1; null while none is. */
        public BigDecimal overturned() {
            int decided = kept + adjusted;
            return decided == 0
                    ? null
                    : BigDecimal.valueOf(adjusted).divide(BigDecimal.valueOf(decided), 4, RoundingMode.HALF_UP);
        }
    }
}
