package io.zhuangan.consultation.domain;

import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.RuleViolated;

/** Texts as people type them. The lengths are choices of ours. */
public final class Typed {
    public static final int TITLE = 100;
    public static final int TITLE_EN = 200;
    public static final int QUESTION = 4000;
    public static final int ANSWER = 8000;
    public static final int DOCUMENT = 200;
    public static final int ARTICLE = 100;
    public static final int CLAUSE = 100;
    public static final int REASON = 1000;

    private Typed() {}

    /** What was typed, without blanks around it; a refusal when there is nothing or too much of it. */
    public static String need(String typed, int longest, ErrorCode otherwise) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) throw new RuleViolated(otherwise, longest);
        return text;
    }

    /** The same where nothing is an answer too: null. */
    public static String maybe(String typed, int longest, ErrorCode otherwise) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) throw new RuleViolated(otherwise, longest);
        return text.isEmpty() ? null : text;
    }
}
