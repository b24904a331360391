package io.zhuangan.shared;

/** The scope of the use case that runs on this thread; set by {@link Gate}, read by {@link TenantGuard} alone. */
final class ScopeOnThread implements AutoCloseable {
    private static final ThreadLocal<AccessScope> CURRENT = new ThreadLocal<>();

    private final AccessScope before;

    private ScopeOnThread(AccessScope before) {
        this.before = before;
    }

    static ScopeOnThread bind(AccessScope scope) {
        ScopeOnThread bound = new ScopeOnThread(CURRENT.get());
        if (scope != null) CURRENT.set(scope);
        return bound;
    }

    static AccessScope current() {
        return CURRENT.get();
    }

    @Override
    public void close() {
        if (before == null) CURRENT.remove();
        else CURRENT.set(before);
    }
}
