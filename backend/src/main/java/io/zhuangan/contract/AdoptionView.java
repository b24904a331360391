package io.zhuangan.contract;

import java.time.LocalDate;
import java.util.UUID;

/** A firm's word that it uses an edition; {@code endedOn} is the last day, or null. */
public record AdoptionView(
        UUID key,
        String firm,
        String firmEn,
        UUID edition,
        String label,
        String title,
        String titleEn,
        LocalDate since,
        LocalDate endedOn,
        String declaredBy) {
    public String titleIn(boolean english) {
        return Typed.in(english, title, titleEn);
    }
}
