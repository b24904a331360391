package io.zhuangan.audit;

/** The id of the request that this thread serves, so that an audit line can be found from a log line and back. */
public final class RequestId {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** Set by the filter of each front-end; null clears. */
    public static void set(String id) {
        if (id == null) CURRENT.remove();
        else CURRENT.set(id.length() > 60 ? id.substring(0, 60) : id);
    }

    static String current() {
        return CURRENT.get();
    }
}
