package io.zhuangan.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.sql.SQLException;

/**
 * The one door into a room: asks for the right, binds the scope for {@link TenantGuard}, and repeats a call whose
 * transaction lost a lock race. Stands <em>outside</em> the transaction, so a refusal opens none and a retry starts
 * a fresh one.
 */
@Gated
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Gate {
    /** MariaDB: deadlock, lock wait timeout, snapshot conflict (from 11.8). */
    private static final int[] LOST_RACE = {1213, 1205, 1020};

    private static final System.Logger LOG = System.getLogger(Gate.class.getName());

    private static final int ATTEMPTS = 5;

    @Inject
    Event<Refused> refusals;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Class<?> room = call.getMethod().getDeclaringClass();
        AccessScope scope = firstScope(call.getParameters());
        try {
            return pass(call, room, scope);
        } catch (TurnedAway e) {
            e.spokenBy(room.getSimpleName());
            tell(scope, e);
            throw e;
        }
    }

    private Object pass(InvocationContext call, Class<?> room, AccessScope scope) throws Exception {
        admit(room, call.getMethod(), scope);
        for (int attempt = 1; ; attempt++) {
            try (ScopeOnThread bound = ScopeOnThread.bind(scope)) {
                return call.proceed();
            } catch (RuntimeException e) {
                if (bound() || attempt == ATTEMPTS || !lostRace(e)) throw unwrapped(e);
            }
        }
    }

    /** Inside another gate's transaction a repeat would run in a doomed transaction. */
    private static boolean bound() {
        return ScopeOnThread.current() != null;
    }

    /** Only at the outermost door, where no transaction is open any more. Telling must not hide what happened. */
    private void tell(AccessScope scope, TurnedAway e) {
        if (scope == null || bound() || refusals == null) return;
        try {
            refusals.fire(new Refused(scope, e.useCase(), e.what(), String.valueOf(e.key())));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "a refusal could not be written to the audit", failed);
        }
    }

    static void admit(Class<?> type, Method method, AccessScope scope) {
        if (method.isAnnotationPresent(OpenToAll.class)) return;
        Permit permit = method.getAnnotation(Permit.class);
        if (permit == null && type.isAnnotationPresent(OpenToAll.class)) return;
        if (permit == null) permit = type.getAnnotation(Permit.class);
        if (permit == null) throw new Denied(type.getSimpleName() + " names no right");
        if (scope == null) throw new Denied("no seat");
        if (!scope.mayAny(permit.value())) throw new Denied(type.getSimpleName());
    }

    private static AccessScope firstScope(Object[] args) {
        return args != null && args.length > 0 && args[0] instanceof AccessScope scope ? scope : null;
    }

    private static boolean lostRace(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof SQLException sql) {
                for (int code : LOST_RACE) if (sql.getErrorCode() == code) return true;
            }
        }
        return false;
    }

    /** Optimistic locks surface from the flush; whoever calls sees one type for "somebody was faster". */
    private static RuntimeException unwrapped(RuntimeException e) {
        for (Throwable t = e; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof RuleViolated || t instanceof NotFound || t instanceof Stale || t instanceof Denied) {
                return (RuntimeException) t;
            }
            if (t instanceof jakarta.persistence.OptimisticLockException) return new Stale(e);
        }
        return e;
    }
}
