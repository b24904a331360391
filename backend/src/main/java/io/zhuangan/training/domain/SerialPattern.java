package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.TrainingError;

/**
 * How an association numbers its certificates: {@code 〔{year}〕-{no}} gives 〔2026〕-0001 for the first one issued in 2026.
 * Year and number stand in it exactly once, so no serial comes twice.
 */
public record SerialPattern(String text) {
    /** Of associations that have set none. */
    public static final SerialPattern USUAL = new SerialPattern("〔{year}〕-{no}");

    private static final String YEAR = "{year}";
    private static final String NUMBER = "{no}";
    private static final int LONGEST = 30;

    public SerialPattern {
        text = text == null ? "" : text.strip();
        String rest = once(once(text, YEAR), NUMBER);
        if (text.length() > LONGEST || !rest.matches("[\\p{L}\\p{N}〔〕（）()\\[\\]【】._ -]*")) {
            throw new RuleViolated(TrainingError.SERIAL_PATTERN_WRONG, LONGEST);
        }
    }

    private static String once(String text, String part) {
        String rest = text.replace(part, "");
        if (text.length() - rest.length() != part.length()) {
            throw new RuleViolated(TrainingError.SERIAL_PATTERN_WRONG, LONGEST);
        }
        return rest;
    }

    public String serial(int year, int number) {
        return text.replace(YEAR, String.valueOf(year)).replace(NUMBER, "%04d".formatted(number));
    }
}
