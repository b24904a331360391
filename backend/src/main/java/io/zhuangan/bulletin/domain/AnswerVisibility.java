package io.zhuangan.bulletin.domain;

/**
 * Who reads the answers of a firm's self-check. The firm always; the association where the firm shares them with it; the
 * regulator where the firm shares them with it, or the bulletin named the law that asks for it before the firm answered.
 * Drafts are the firm's alone.
 */
public final class AnswerVisibility {
    private AnswerVisibility() {}

    /** Who wants to read. */
    public enum Reader {
        FIRM,
        ASSOCIATION,
        REGULATOR
    }

    public static boolean readable(
            Reader reader, boolean submitted, boolean withAssociation, boolean withRegulator, boolean lawNamed) {
        return switch (reader) {
            case FIRM -> true;
            case ASSOCIATION -> submitted && withAssociation;
            case REGULATOR -> submitted && (withRegulator || lawNamed);
        };
    }
}
