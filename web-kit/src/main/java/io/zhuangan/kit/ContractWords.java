package io.zhuangan.kit;

import io.zhuangan.contract.ContractPaper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of model contracts on paper, in the reader's language. */
public final class ContractWords implements ContractPaper.Words {
    private final Texts texts;
    private final Formats formats;
    private final boolean english;

    public ContractWords(Locale locale) {
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
        String text = texts.find("contract", key, values.length == 0 ? List.of() : Arrays.asList(values));
        return text == null ? Texts.missing(key) : text;
    }

    @Override
    public String day(LocalDate day) {
        return formats.day(day);
    }
}
