package io.zhuangan.shared;

/** There is no such row within the caller's reach. Somebody else's row looks exactly the same. */
public final class NotFound extends TurnedAway {
    private final String what;
    private final transient Object key;

    public NotFound(String what, Object key) {
        super(what + " " + key);
        this.what = what;
        this.key = key;
    }

    /** Kind of thing looked for, e.g. {@code Course}. */
    @Override
    public String what() {
        return what;
    }

    @Override
    public Object key() {
        return key;
    }
}
