package io.zhuangan.showcase;

import java.math.BigDecimal;

/** A measure before and after. */
public record CaseResultView(
        String label, String labelEn, String unit, String unitEn, BigDecimal before, BigDecimal after) {
    public String label(boolean english) {
        return english ? labelEn : label;
    }

    public String unit(boolean english) {
        return english ? unitEn : unit;
    }
}
