package io.zhuangan.kit;

import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a thrown error means to the person who caused it: a status, a stable code and a sentence. */
record Refusal(int status, String code, String sentence) {

    /** Looks through the wrappings of EJB, CDI, EL and Faces; empty for errors nobody foresaw. */
    static Optional<Refusal> of(Throwable thrown, Locale locale) {
        Throwable known = knownIn(thrown);
        if (known instanceof RuleViolated rule) return Optional.of(rule(rule, locale));
        if (known instanceof Stale) return Optional.of(common(409, "STALE", locale));
        if (known instanceof NotFound) return Optional.of(common(404, "NOT_FOUND", locale));
        if (known instanceof Denied) return Optional.of(common(403, "DENIED", locale));
        return Optional.empty();
    }

    private static Throwable knownIn(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof RuleViolated || t instanceof Stale || t instanceof NotFound || t instanceof Denied)
                return t;
        }
        return null;
    }

    private static Refusal rule(RuleViolated rule, Locale locale) {
        String code = rule.code().name();
        Texts texts = Texts.in(locale);
        String room = Texts.roomOf(rule.code().getClass());
        String sentence = texts.find(room, "error." + code, rule.args());
        if (sentence == null) sentence = texts.find("shared", "error." + code, rule.args());
        if (sentence == null) sentence = texts.find("kit", "error.UNKNOWN", List.of(code));
        return new Refusal(422, code, sentence);
    }

    static Refusal common(int status, String code, Locale locale) {
        return new Refusal(status, code, Texts.in(locale).find("kit", "error." + code, List.of()));
    }

    static Refusal unexpected(String number, Locale locale) {
        return new Refusal(500, "UNEXPECTED", Texts.in(locale).find("kit", "error.UNEXPECTED", List.of(number)));
    }
}
