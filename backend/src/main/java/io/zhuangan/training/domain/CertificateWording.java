package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.TrainingError;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence on a certificate. {@code {name}} stands for the person and so on; a certificate without the person, the
 * course and the hours would say nothing, and a mistyped placeholder would be printed.
 */
public record CertificateWording(String text) {
    public static final Set<String> PLACEHOLDERS =
            Set.of("name", "firm", "association", "course", "number", "held", "units", "attended", "hours");

    private static final Set<String> NEEDED = Set.of("name", "course", "hours");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST = 600;

    /** Of associations that have written none. */
    public static final CertificateWording USUAL = new CertificateWording("{name}（{firm}）参加了{association}举办的《{course}》"
            + "第 {number} 期培训，应到 {units} 个单元，实到 {attended} 个单元，计 {hours} 学时。");

    public CertificateWording {
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) throw new RuleViolated(TrainingError.TEMPLATE_WORDING_MISSING);
        if (text.length() > LONGEST) throw new RuleViolated(TrainingError.TEMPLATE_WORDING_LONG, LONGEST);
        Matcher found = BRACES.matcher(text);
        while (found.find()) {
            if (!PLACEHOLDERS.contains(found.group(1))) {
                throw new RuleViolated(TrainingError.TEMPLATE_PLACEHOLDER_UNKNOWN, found.group());
            }
        }
        for (String needed : NEEDED) {
            if (!text.contains("{" + needed + "}")) {
                throw new RuleViolated(TrainingError.TEMPLATE_PLACEHOLDER_MISSING, "{" + needed + "}");
            }
        }
    }

    /**
     * @param plain what to do with the words between, e.g. escape them
     * @param value what to do with each value
     */
    public String fill(Map<String, String> values, UnaryOperator<String> plain, UnaryOperator<String> value) {
        StringBuilder out = new StringBuilder();
        Matcher found = BRACES.matcher(text);
        int from = 0;
        while (found.find()) {
            out.append(plain.apply(text.substring(from, found.start())));
            out.append(value.apply(values.getOrDefault(found.group(1), "")));
            from = found.end();
        }
        return out.append(plain.apply(text.substring(from))).toString();
    }
}
