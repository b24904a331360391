package io.zhuangan.identity;

/** The identity provider does not answer, or not in time. Says nothing about who is asking. */
class ProviderDown extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderDown(String what, Throwable cause) {
        super(what, cause);
    }
}
