package io.zhuangan.identity;

/**
 * A sign-in that comes back wrong is begun again once, quietly; the second time somebody must be told. A short-lived
 * cookie remembers that the quiet try is used up.
 */
final class LoopGuard {
    static final String COOKIE = "zh_again";
    static final int SECONDS = 60;
    static final String USED = "1";

    private LoopGuard() {}

    /** May the sign-in be begun again without asking? */
    static boolean mayRestart(String cookieValue) {
        return !USED.equals(cookieValue);
    }
}
