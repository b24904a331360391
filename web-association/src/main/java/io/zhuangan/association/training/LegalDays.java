package io.zhuangan.association.training;

import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;

/** The legal day of a moment, for pages: {@code #{legalDays.of(session.starts)}}. */
@Named
@ApplicationScoped
public class LegalDays {
    public LocalDate of(Instant moment) {
        return moment == null ? null : Time.day(moment);
    }
}
