package io.zhuangan.container;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.Tenant;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Small rooms of the test's own, wired by the container as the real ones are. */
final class Probe {
    static final AccessScope KEEPER = AccessScope.platformFor(1, new UUID(0, 1), TenantKind.CITY, 1);

    private Probe() {}

    enum Refusal implements ErrorCode {
        REFUSED
    }

    @ApplicationScoped
    public static class Words extends ScopedStore {
        public void write(String word) {
            em.createNativeQuery("insert into container_probe (word) values (?1)")
                    .setParameter(1, word)
                    .executeUpdate();
        }

        public long count(String word) {
            return ((Number) em.createNativeQuery("select count(*) from container_probe where word = ?1")
                            .setParameter(1, word)
                            .getSingleResult())
                    .longValue();
        }

        public Tenant anyTenant() {
            return em.createQuery("select t from Tenant t order by t.id", Tenant.class)
                    .setMaxResults(1)
                    .getSingleResult();
        }

        public void touch(Tenant tenant) {
            em.lock(tenant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }

        public boolean hasManager() {
            return em != null && em.isJoinedToTransaction();
        }
    }

    /** Writes, then a rule refuses. */
    @UseCase
    @Permit(Right.KEEP_CALENDAR)
    public static class WriteThenRefuse {
        @Inject
        Words words;

        public void run(AccessScope scope, String word, boolean refuse) {
            words.write(word);
            if (refuse) throw new RuleViolated(Refusal.REFUSED, word);
        }
    }

    @UseCase
    @OpenToAll(because = "counts the test's own words")
    public static class CountWords {
        @Inject
        Words words;

        public long of(String word) {
            return words.count(word);
        }
    }

    /** Two of these on one row at once: the slower one is stale. */
    @UseCase
    @Permit(Right.KEEP_CALENDAR)
    public static class TouchTenant {
        @Inject
        Words words;

        public void run(AccessScope scope, CountDownLatch loaded, CountDownLatch goOn) throws InterruptedException {
            Tenant tenant = words.anyTenant();
            loaded.countDown();
            goOn.await();
            words.touch(tenant);
        }
    }

    @UseCase
    @OpenToAll(because = "called by the test's own timer")
    public static class AskForManager {
        @Inject
        Words words;

        public boolean there() {
            return words.hasManager();
        }
    }

    /** The first user of its store is a timer thread, where a library's bean would have found no manager. */
    @Singleton
    public static class Timer {
        static final CountDownLatch TICKED = new CountDownLatch(1);
        static volatile boolean hadManager;

        @Inject
        AskForManager ask;

        @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
        public void tick() {
            if (TICKED.getCount() == 0) return;
            hadManager = ask.there();
            TICKED.countDown();
        }
    }
}
