package io.zhuangan.shared;

/** Binds a scope to the thread as the gate does, for tests outside the container. */
public final class ScopeInTests implements AutoCloseable {
    private final ScopeOnThread bound;

    private ScopeInTests(ScopeOnThread bound) {
        this.bound = bound;
    }

    public static ScopeInTests bind(AccessScope scope) {
        return new ScopeInTests(ScopeOnThread.bind(scope));
    }

    @Override
    public void close() {
        bound.close();
    }
}
