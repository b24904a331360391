package io.zhuangan.identity;

/** A token or an answer of the identity provider that is not to be believed. */
class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
        super(why);
    }

    Refused(String why, Throwable cause) {
        super(why, cause);
    }
}
