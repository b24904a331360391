package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.EnrolmentResult.Waiting;
import io.zhuangan.training.GivenTraining.Firm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Races on the real database: what a lock order and conditional updates are for. */
class SeatRaceTest {
    private static final int THREADS = 32;

    private final GivenTraining given = new GivenTraining();

    @Test
    @DisplayName("200 人同时抢 50 席：50 人有席，150 人按序候补，从不出现第 51 席")
    void twoHundredForFiftySeats() throws Exception {
        Firm firm = given.firm(200);
        UUID session = given.session(50);
        List<Callable<EnrolmentResult>> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int person = i;
            requests.add(() -> given.enrol(firm, session, person));
        }
        Collections.shuffle(requests, new Random(7));
        List<EnrolmentResult> results = atOnce(requests);

        assertThat(results).filteredOn(Seated.class::isInstance).hasSize(50);
        List<Integer> positions = results.stream()
                .filter(Waiting.class::isInstance)
                .map(r -> ((Waiting) r).position())
                .sorted()
                .toList();
        assertThat(positions).hasSize(150).first().isEqualTo(1);
        assertThat(positions).doesNotHaveDuplicates().last().isEqualTo(150);
        SessionView view = given.view(session);
        assertThat(view.taken()).isEqualTo(50);
        assertThat(view.waiting()).isEqualTo(150);
        assertThat(given.roll(session)).hasSize(200);
    }

    @Test
    @DisplayName("同一人被同时报名多次，只占一席")
    void onePersonManyTimesTakesOneSeat() throws Exception {
        Firm firm = given.firm(1);
        UUID session = given.session(50);
        List<Callable<EnrolmentResult>> requests = new ArrayList<>();
        for (int i = 0; i < 20; i++) requests.add(() -> given.enrol(firm, session, 0));
        assertThat(atOnce(requests).stream().distinct()).hasSize(1);
        assertThat(given.view(session).taken()).isEqualTo(1);
    }

    @Test
    @DisplayName("随机报名、退报、加名额：不超卖，有空席就没人候补，先来先得")
    void randomMovesKeepTheLineTrue() throws Exception {
        Firm[] firms = {given.firm(15), given.firm(15), given.firm(15)};
        UUID session = given.session(8);
        Map<UUID, UUID> places = new ConcurrentHashMap<>();
        List<Callable<Boolean>> moves = new ArrayList<>();
        Random random = new Random(20261122);
        for (int i = 0; i < 240; i++) {
            Firm firm = firms[random.nextInt(3)];
            int person = random.nextInt(15);
            int dice = random.nextInt(10);
            int quota = 8 + random.nextInt(12);
            moves.add(() -> move(firm, session, person, dice, quota, places));
        }
        assertThat(atOnce(moves)).hasSize(240);

        SessionView view = given.view(session);
        List<RollLine> roll = given.roll(session);
        long seated =
                roll.stream().filter(r -> r.state() == EnrolmentState.SEATED).count();
        long waiting =
                roll.stream().filter(r -> r.state() == EnrolmentState.WAITING).count();
        assertThat(view.taken()).isEqualTo((int) seated).isLessThanOrEqualTo(view.quota());
        assertThat(view.waiting()).isEqualTo((int) waiting);
        if (waiting > 0)
            assertThat(view.free()).as("nobody waits while a seat is free").isZero();
        List<EnrolmentState> byTicket = roll.stream().map(RollLine::state).toList();
        assertThat(byTicket.lastIndexOf(EnrolmentState.SEATED))
                .as("nobody with a later ticket sits while an earlier one waits")
                .isLessThan(waiting == 0 ? byTicket.size() : byTicket.indexOf(EnrolmentState.WAITING));
    }

    private boolean move(Firm firm, UUID session, int person, int dice, int quota, Map<UUID, UUID> places) {
        UUID key = firm.person(person);
        if (dice < 6) {
            EnrolmentResult result = given.enrol(firm, session, person);
            if (result instanceof Seated s) places.put(key, s.enrolment());
            if (result instanceof Waiting w) places.put(key, w.enrolment());
        } else if (dice < 9) {
            UUID place = places.get(key);
            if (place != null) given.withdraw(firm, place);
        } else {
            try {
                given.db.call(
                        given.manager, use -> use.get(ChangeQuota.class).change(given.manager, session, quota, "调整"));
            } catch (RuleViolated fewerThanTaken) {
                assertThat(fewerThanTaken.code()).isEqualTo(TrainingError.QUOTA_BELOW_TAKEN);
            }
        }
        return true;
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) results.add(get(future));
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
