package io.zhuangan.contract;

/** How often a clause of an edition is changed or left out, over firms with a finished sheet, none of them named. */
public record ClauseFigure(
        String clause,
        int number,
        String title,
        String titleEn,
        boolean optional,
        ClauseShare changed,
        ClauseShare leftOut) {
    public String titleIn(boolean english) {
        return Typed.in(english, title, titleEn);
    }
}
