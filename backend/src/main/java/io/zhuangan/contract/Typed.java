package io.zhuangan.contract;

/** Texts as people type them, without what their keyboards add. */
final class Typed {
    private Typed() {}

    /** One line or several, never null, with plain line ends and without blanks at both ends. */
    static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The words of a language, or the Chinese ones where there are none. */
    static String in(boolean english, String chinese, String other) {
        return english && !other.isEmpty() ? other : chinese;
    }
}
