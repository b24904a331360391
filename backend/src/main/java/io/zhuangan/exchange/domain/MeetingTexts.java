package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingError;
import io.zhuangan.shared.RuleViolated;
import java.net.URI;
import java.time.Instant;

/** What may be written of a meeting, and what must be there before firms are invited. */
public final class MeetingTexts {
    /** More points than a firm answers with care; a choice of ours. */
    public static final int MOST_POINTS = 20;

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_WORDS = 2000;
    static final int LONGEST_MINUTES = 4000;

    private MeetingTexts() {}

    /** Refuses what can never be right; what is missing may be missing in a draft. */
    public static void check(MeetingContent c) {
        if (c.kind() == null || c.title() == null || c.title().length() > LONGEST_NAME) {
            throw new RuleViolated(MeetingError.TITLE_MISSING, LONGEST_NAME);
        }
        fits(c.titleEn(), 200);
        fits(c.place(), 200);
        fits(c.online(), 300);
        fits(c.agenda(), LONGEST_MINUTES);
        if (c.online() != null && !safe(c.online())) throw new RuleViolated(MeetingError.ADDRESS_UNSAFE);
        if (c.startsAt() != null && c.endsAt() != null && !c.endsAt().isAfter(c.startsAt())) {
            throw new RuleViolated(MeetingError.TIME_WRONG);
        }
        if (c.receiptWorkdays() < 1 || c.receiptWorkdays() > 60) throw new RuleViolated(MeetingError.RECEIPT_DAYS);
        if (c.points().size() > MOST_POINTS) throw new RuleViolated(MeetingError.TOO_MANY_POINTS, MOST_POINTS);
        for (int i = 0; i < c.points().size(); i++) point(c.points().get(i), i + 1);
    }

    private static void point(MeetingContent.Point p, int number) {
        if (p.kind() == null || p.title() == null || p.happened() == null || p.toCheck() == null) {
            throw new RuleViolated(MeetingError.POINT_INCOMPLETE, number);
        }
        fits(p.title(), LONGEST_NAME);
        fits(p.happened(), LONGEST_WORDS);
        fits(p.basis(), 300);
        fits(p.toCheck(), 1000);
    }

    /** Whether firms can be invited to it. @param guests on the list */
    public static void expectWhole(MeetingContent c, int guests, Instant now) {
        if (c.startsAt() == null || c.endsAt() == null) throw new RuleViolated(MeetingError.TIME_WRONG);
        if (!c.startsAt().isAfter(now)) throw new RuleViolated(MeetingError.TIME_PAST);
        if (c.place() == null && c.online() == null) throw new RuleViolated(MeetingError.PLACE_MISSING);
        if (c.points().isEmpty()) throw new RuleViolated(MeetingError.NOTHING_NOTIFIED);
        if (guests == 0) throw new RuleViolated(MeetingError.NOBODY_INVITED);
    }

    static String words(String text, int longest, MeetingError missing) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) throw new RuleViolated(missing, longest);
        return stripped;
    }

    /** Null where nothing was written. */
    static String optional(String text, int longest) {
        if (text == null || text.isBlank()) return null;
        fits(text.strip(), longest);
        return text.strip();
    }

    private static void fits(String text, int longest) {
        if (text != null && text.length() > longest) throw new RuleViolated(MeetingError.TEXT_TOO_LONG, longest);
    }

    private static boolean safe(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
