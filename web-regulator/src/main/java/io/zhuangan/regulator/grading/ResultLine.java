package io.zhuangan.regulator.grading;

import io.zhuangan.grading.CorrectedResult;
import io.zhuangan.grading.GradeLine;
import java.io.Serializable;
import java.math.BigDecimal;

/** A result from a file on the page of a correction: what it is, and what the document says it is without the decision. */
public class ResultLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int year;
    private final String before;
    private final BigDecimal pointsBefore;
    private String level;
    private BigDecimal points;

    ResultLine(GradeLine result) {
        year = result.year();
        before = result.level();
        pointsBefore = result.points();
    }

    boolean named() {
        return level != null && !level.isBlank();
    }

    CorrectedResult corrected() {
        return new CorrectedResult(year, level, points);
    }

    public int getYear() {
        return year;
    }

    /** Level as it stands, or null where the firm sat the year out. */
    public String getBefore() {
        return before;
    }

    public BigDecimal getPointsBefore() {
        return pointsBefore;
    }

    /** Empty: this result does not rest on the decision. */
    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }
}
