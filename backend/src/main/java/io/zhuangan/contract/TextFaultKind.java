package io.zhuangan.contract;

/** What is wrong or odd in a text. */
public enum TextFaultKind {
    TITLE_MISSING(true),
    NO_CLAUSES(true),
    CLAUSE_TITLE_MISSING(true),
    CLAUSE_TEXT_MISSING(true),
    CLAUSE_KEY_TWICE(true),
    /** A clause names a variable that there is not. */
    UNKNOWN_VARIABLE(true),
    /** Braces that are no placeholder. */
    BROKEN_PLACEHOLDER(true),
    CODE_WRONG(true),
    CODE_TWICE(true),
    NAME_MISSING(true),
    CHOICES_MISSING(true),
    BOUNDS_WRONG(true),
    /** No clause names it: nobody would see what is filled in. */
    UNUSED_VARIABLE(false),
    /** The Chinese and the English words of a clause name different variables. */
    LANGUAGES_DIFFER(false),
    /** Some clauses are translated and this one is not. */
    ENGLISH_MISSING(false);

    private final boolean blocking;

    TextFaultKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** It must be mended before others are shown the text. */
    public boolean blocking() {
        return blocking;
    }
}
