package io.zhuangan.contract;

import java.time.LocalDate;
import java.util.UUID;

/** An edition that is, or was, open for comment in the city. */
public record RoundLine(
        UUID edition,
        TemplateKind kind,
        String title,
        String titleEn,
        String association,
        String associationEn,
        LocalDate from,
        LocalDate until,
        boolean open,
        String label,
        int mine) {
    public String titleIn(boolean english) {
        return Typed.in(english, title, titleEn);
    }

    public String associationIn(boolean english) {
        return Typed.in(english, association, associationEn == null ? "" : associationEn);
    }
}
