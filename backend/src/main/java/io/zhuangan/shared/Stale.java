package io.zhuangan.shared;

/** Somebody else changed the row since the caller read it; nothing was written. */
public class Stale extends RuntimeException {
    public Stale(String what, Object key) {
        super(what + " " + key);
    }

    public Stale(Throwable cause) {
        super(cause);
    }
}
