package io.zhuangan.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;

/**
 * Flushes before the transaction ends, so that lock and constraint errors come as what they are instead of wrapped
 * by the commit. Stands inside {@code @Transactional}.
 */
@Gated
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class FlushInside {
    @Inject
    EntityManager em;

    @AroundInvoke
    Object flush(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (em.isJoinedToTransaction()) em.flush();
        return result;
    }
}
