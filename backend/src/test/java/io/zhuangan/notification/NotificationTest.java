package io.zhuangan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.BodyName;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.Role;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTest {
    public record Mail(String to, int number) {}

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant association = given.association();
    private final AccessScope sender = association.scope();
    private final AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);

    @BeforeEach
    void emptyOutbox() {
        db.run(em -> em.createNativeQuery("delete from outbox").executeUpdate());
    }

    private static Clock later(Duration by) {
        return Clock.offset(TestDatabase.CLOCK, by);
    }

    private void put(int number) {
        db.call(sender, use -> {
            use.get(Outbox.class).put(sender, "mail", new Mail("a@b", number));
            return null;
        });
    }

    private List<OutboxMessage> lease(Clock clock, UUID owner) {
        return db.call(clock, platform, use -> use.get(LeaseOutbox.class).lease(platform, owner, 10));
    }

    private void settle(Clock clock, UUID owner, long id, String error) {
        db.call(clock, platform, use -> {
            use.get(SettleOutbox.class).settle(platform, owner, List.of(new SettleOutbox.Outcome(id, error)));
            return null;
        });
    }

    @Test
    @DisplayName("a notice reaches the person's own inbox and nobody else's; marking reads it")
    void inbox() {
        Given.Someone wang = given.person("王");
        Given.Someone li = given.person("李");
        db.call(sender, use -> {
            use.get(Notifier.class)
                    .tell(sender, wang.id(), "training.SEATED", List.of("课:1", 3, ""), "/association/zone/");
            return null;
        });
        AccessScope asWang = association.scope(wang.id(), "王");
        AccessScope asLi = association.scope(li.id(), "李");
        List<NoticeView> mine = db.call(
                        asWang, use -> use.get(NoticeQueries.class).inbox(asWang, null, 20))
                .items();
        assertThat(mine).singleElement().satisfies(n -> {
            assertThat(n.room()).isEqualTo("training");
            assertThat(n.text()).isEqualTo("notice.SEATED");
            assertThat(n.args()).containsExactly("课:1", "3", "");
            assertThat(n.read()).isFalse();
        });
        List<UUID> key = List.of(mine.get(0).key());
        db.call(asLi, use -> {
            use.get(MarkNoticesRead.class).mark(asLi, key);
            return null;
        });
        long stillUnread = db.call(asWang, use -> use.get(NoticeQueries.class).unread(asWang));
        assertThat(stillUnread).isEqualTo(1);
        db.call(asWang, use -> {
            use.get(MarkNoticesRead.class).mark(asWang, key);
            return null;
        });
        long none = db.call(asWang, use -> use.get(NoticeQueries.class).unread(asWang));
        assertThat(none).isZero();
    }

    @Test
    @DisplayName("a body that a notice names is told in the reader's language; a firm's name stays as it is written")
    void bodies() {
        Given.Someone wang = given.person("王");
        db.call(sender, use -> {
            use.get(Notifier.class)
                    .tell(
                            sender,
                            wang.id(),
                            "exchange.INVITED",
                            List.of(given.city().name(), association.name(), "某化妆品有限公司"),
                            null);
            return null;
        });
        AccessScope asWang = association.scope(wang.id(), "王");
        assertThat(db.call(asWang, use -> use.get(NoticeQueries.class).inbox(asWang, null, 20))
                        .items()
                        .get(0)
                        .args())
                .isEqualTo(List.of(
                        new BodyName(given.city().name(), "Test city"),
                        new BodyName(association.name(), null),
                        "某化妆品有限公司"));
    }

    @Test
    @DisplayName("everybody who holds the right is told once")
    void holders() {
        Given.Tenant firm = given.enterprise("310120");
        Given.Someone sun = given.person("孙");
        Given.Someone staff = given.person("员");
        given.membership(firm, sun, Role.LEGAL_REPRESENTATIVE);
        given.membership(firm, sun, Role.QUALITY_SAFETY_HEAD);
        given.membership(firm, staff, Role.EMPLOYEE);
        db.call(sender, use -> {
            use.get(Notifier.class)
                    .tellHolders(sender, firm.id(), Right.SEE_OWN_GRADE, "grading.RELEASED", List.of(2026), null);
            return null;
        });
        AccessScope asSun = firm.scope(sun.id(), "孙");
        AccessScope asStaff = firm.scope(staff.id(), "员");
        long told = db.call(asSun, use -> use.get(NoticeQueries.class).unread(asSun));
        long notTold = db.call(asStaff, use -> use.get(NoticeQueries.class).unread(asStaff));
        assertThat(told).isEqualTo(1);
        assertThat(notTold).isZero();
    }

    @Test
    @DisplayName("a message is leased to one worker; when that one dies another takes over")
    void lease() {
        put(1);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        List<OutboxMessage> taken = lease(TestDatabase.CLOCK, first);
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).payload(Mail.class)).isEqualTo(new Mail("a@b", 1));
        assertThat(lease(TestDatabase.CLOCK, second)).isEmpty();
        Clock afterLease = later(LeaseOutbox.LEASE);
        assertThat(lease(afterLease, second)).singleElement().satisfies(m -> {
            assertThat(m.key()).isEqualTo(taken.get(0).key());
            assertThat(m.attempt()).isEqualTo(2);
        });
        settle(afterLease, first, taken.get(0).id(), null);
        assertThat(entry(taken.get(0).id()).state()).isEqualTo(OutboxEntry.State.WAITING);
        settle(afterLease, second, taken.get(0).id(), null);
        assertThat(entry(taken.get(0).id()).state()).isEqualTo(OutboxEntry.State.DONE);
    }

    private OutboxEntry entry(long id) {
        return db.inTransaction(em -> new Wiring(em, TestDatabase.CLOCK)
                .get(OutboxEntries.class)
                .get(id)
                .orElseThrow());
    }

    @Test
    @DisplayName("two workers at once never get the same message")
    void skipLocked() {
        put(1);
        put(2);
        try (EntityManager one = db.factory().createEntityManager()) {
            one.getTransaction().begin();
            List<OutboxEntry> held =
                    new Wiring(one, TestDatabase.CLOCK).get(OutboxEntries.class).ready(TestDatabase.CLOCK.instant(), 1);
            List<OutboxMessage> others = lease(TestDatabase.CLOCK, UUID.randomUUID());
            assertThat(held).hasSize(1);
            assertThat(others).hasSize(1);
            assertThat(others.get(0).id()).isNotEqualTo(held.get(0).id());
            one.getTransaction().rollback();
        }
    }

    @Test
    @DisplayName("a failed message is tried again later and given up in the end")
    void failing() {
        put(1);
        UUID owner = UUID.randomUUID();
        Clock clock = TestDatabase.CLOCK;
        long id = 0;
        for (int i = 0; i < OutboxEntry.MOST_ATTEMPTS; i++) {
            List<OutboxMessage> taken = lease(clock, owner);
            assertThat(taken).hasSize(1);
            id = taken.get(0).id();
            settle(clock, owner, id, "no route");
            assertThat(lease(clock, owner)).isEmpty();
            clock = Clock.offset(clock, Duration.ofHours(1));
        }
        assertThat(entry(id).state()).isEqualTo(OutboxEntry.State.GIVEN_UP);
        assertThat(entry(id).lastError()).isEqualTo("no route");
    }

    @Test
    @DisplayName(
            "the operator sees what fails again and again; a retry starts afresh, and what succeeds is seen no more")
    void failsAgainAndAgain() {
        put(1);
        put(2);
        UUID owner = UUID.randomUUID();
        Clock clock = TestDatabase.CLOCK;
        long id = lease(clock, owner).get(0).id();
        settle(clock, owner, id, "no route");
        assertThat(undelivered()).as("one failure is nothing yet").isEmpty();
        for (int i = 1; i < OutboxQueries.SEVERAL; i++) {
            clock = Clock.offset(clock, Duration.ofHours(1));
            lease(clock, owner);
            settle(clock, owner, id, "no route");
        }
        assertThat(undelivered()).singleElement().satisfies(seen -> {
            assertThat(seen.attempts()).isEqualTo(OutboxQueries.SEVERAL);
            assertThat(seen.givenUp()).isFalse();
            assertThat(seen.lastError()).isEqualTo("no route");
            assertThat(seen.about()).isEqualTo(association.name());
        });
        int again = retry(clock);
        assertThat(again).isEqualTo(1);
        assertThat(undelivered()).isEmpty();
        assertThat(lease(clock, owner)).anyMatch(m -> m.id() == id && m.attempt() == 1);
        settle(clock, owner, id, null);
        assertThat(retry(clock)).isZero();
        assertThat(entry(id).state()).isEqualTo(OutboxEntry.State.DONE);
    }

    @Test
    @DisplayName(
            "given up orders come first, can be retried, and are never dropped; carried out ones are, after a month")
    void givenUp() {
        put(1);
        UUID owner = UUID.randomUUID();
        Clock clock = TestDatabase.CLOCK;
        long id = 0;
        for (int i = 0; i < OutboxEntry.MOST_ATTEMPTS; i++) {
            id = lease(clock, owner).get(0).id();
            settle(clock, owner, id, "no route");
            clock = Clock.offset(clock, Duration.ofHours(1));
        }
        assertThat(undelivered()).singleElement().satisfies(u -> assertThat(u.givenUp())
                .isTrue());
        assertThat(forget(later(Duration.ofDays(100)))).isZero();
        retry(clock);
        lease(clock, owner);
        settle(clock, owner, id, null);
        assertThat(forget(Clock.offset(clock, Duration.ofDays(29)))).isZero();
        assertThat(forget(Clock.offset(clock, Duration.ofDays(31)))).isEqualTo(1);
    }

    private List<UndeliveredView> undelivered() {
        return db.call(platform, use -> use.get(OutboxQueries.class).undelivered(platform, 50));
    }

    private int retry(Clock clock) {
        // somebody's act, so it is audited under a tenant that exists
        return db.call(clock, sender, use -> use.get(RetryOutbox.class).retry(sender));
    }

    private int forget(Clock clock) {
        return db.call(clock, platform, use -> use.get(ForgetOutbox.class).forget(platform));
    }

    @Test
    @DisplayName("the worker calls the handler of the kind, and notes a failure without stopping")
    void worker() {
        put(1);
        put(2);
        List<Mail> sent = new ArrayList<>();
        OutboxHandler handler = new OutboxHandler() {
            @Override
            public String kind() {
                return "mail";
            }

            @Override
            public void handle(OutboxMessage message) throws Exception {
                Mail mail = message.payload(Mail.class);
                if (mail.number() == 1) throw new java.io.IOException("no route");
                sent.add(mail);
            }
        };
        int tried = db.call(platform, use -> use.with(OutboxHandler.class, handler)
                .get(OutboxWorker.class)
                .work());
        assertThat(tried).isEqualTo(2);
        assertThat(sent).containsExactly(new Mail("a@b", 2));
    }

    @ParameterizedTest
    @DisplayName("pauses double up to an hour")
    @CsvSource({"1,2", "2,4", "5,32", "11,2048", "12,3600", "40,3600"})
    void pause(int attempts, long seconds) {
        assertThat(OutboxEntry.pause(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
