package io.zhuangan.kit;

import io.zhuangan.training.PlanPaper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a yearly plan's papers in the reader's language. */
public final class PlanWords implements PlanPaper.Words {
    private final Texts texts;
    private final Formats formats;
    private final boolean english;

    public PlanWords(Locale locale) {
        texts = Texts.in(locale);
        formats = new Formats(locale);
        english = "en".equals(locale.getLanguage());
    }

    @Override
    public boolean english() {
        return english;
    }

    @Override
    public String say(String key, Object... values) {
        String text = texts.find("training", key, values.length == 0 ? List.of() : Arrays.asList(values));
        return text == null ? Texts.missing(key) : text;
    }

    @Override
    public String label(Enum<?> constant) {
        return texts.label(constant);
    }

    @Override
    public String day(LocalDate day) {
        return formats.day(day);
    }

    @Override
    public String months(int first, int last) {
        return formats.months(first, last);
    }
}
