package io.zhuangan.kit;

import io.zhuangan.objection.ObjectionFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The days of a review as the strip of days shows them. */
public final class ReviewStrip {
    private ReviewStrip() {}

    /**
     * A day of the strip.
     *
     * @param kind start, past, ahead or rest
     * @param note below the day, or null
     */
    public record Day(LocalDate day, String kind, String text, String note, boolean today, boolean due) {}

    public static List<Day> of(List<ObjectionFile.ReviewDay> days, LocalDate today, Locale locale) {
        if (days.isEmpty()) return List.of();
        Texts texts = Texts.in(locale);
        LocalDate received = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        return days.stream().map(d -> day(d, received, last, today, texts)).toList();
    }

    private static Day day(
            ObjectionFile.ReviewDay d, LocalDate received, LocalDate last, LocalDate today, Texts texts) {
        boolean start = d.day().equals(received);
        boolean now = d.day().equals(today);
        boolean due = d.day().equals(last);
        String kind = start ? "start" : !d.worked() ? "rest" : d.day().isAfter(today) ? "ahead" : "past";
        String text = start
                ? say(texts, "strip.start")
                : d.number() == 0 ? say(texts, "strip.rest") : String.valueOf(d.number());
        String note = now
                ? say(texts, "strip.today")
                : due ? say(texts, "strip.due") : d.worked() && d.special() ? say(texts, "strip.makeup") : null;
        return new Day(d.day(), kind, text, note, now, due);
    }

    private static String say(Texts texts, String key) {
        return texts.find("objection", key, List.of());
    }
}
