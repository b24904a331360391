package io.zhuangan.acceptance;

import io.zhuangan.acceptance.SeatLoad.Somebody;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A full room checks in: people with accounts of their own scan the code of one unit after the other, thirty a second,
 * whether or not earlier answers have come. A time counts from the moment when the request was due, so that a queue
 * shows. One rehearsal with units of its own, then what is measured. Starts its own platform, or uses the one of
 * {@code -Dzhuangan.url}.
 */
public final class CheckInLoad {
    private static final int PEOPLE = 60;
    private static final int UNITS = 10;
    private static final int A_SECOND = 30;
    private static final long LIMIT_MILLIS = 500;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Platform platform = Platform.shared();
    private final SeatLoad load = new SeatLoad(platform);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    public static void main(String[] args) throws Exception {
        System.exit(new CheckInLoad().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Map<String, Somebody> people = peopleWithAccounts();
        List<String> accounts = List.copyOf(people.keySet());
        measure("rehearsal", units(people.values()), accounts);
        return measure("measured", units(people.values()), accounts);
    }

    private boolean measure(String what, List<String> units, List<String> accounts) throws Exception {
        ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        List<Future<?>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        try {
            int number = 0;
            for (String unit : units) {
                String token = load.token(unit);
                for (String account : accounts) {
                    long due = begin + number++ * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
                    while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                    sent.add(pool.submit(() -> {
                        Answer answer = load.checkIn(account, unit, token);
                        micros.add((System.nanoTime() - due) / 1000);
                        if (answer.status() != 201) errors.add(answer.status() + " " + answer.body());
                        return null;
                    }));
                }
            }
            for (Future<?> one : sent) one.get(1, TimeUnit.MINUTES);
        } finally {
            pool.shutdownNow();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<Long> sorted = new ArrayList<>(micros);
        Collections.sort(sorted);
        long p99 = sorted.get(sorted.size() * 99 / 100) / 1000;
        out.printf(
                "%s: %d check-ins in %.1f s = %.1f/s, median %d ms, p99 %d ms, %d errors%n",
                what,
                sorted.size(),
                seconds,
                sorted.size() / seconds,
                sorted.get(sorted.size() / 2) / 1000,
                p99,
                errors.size());
        errors.stream().limit(3).forEach(out::println);
        return errors.isEmpty() && p99 < LIMIT_MILLIS && sorted.size() / seconds > A_SECOND * 0.95;
    }

    /** Units of as many sessions, everybody seated, check-in open. */
    private List<String> units(Collection<Somebody> people) throws IOException, InterruptedException {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            String session = load.session(PEOPLE, Map.of());
            for (Somebody who : people) DemoClient.expectOk(load.enrol(who, session), "a place");
            String unit = load.unit(session);
            load.openCheckIn(unit);
            units.add(unit);
        }
        return units;
    }

    /** Gives people who had none an account, and the role of an employee in the firm that enrols them. */
    private Map<String, Somebody> peopleWithAccounts() throws Exception {
        IdentityProvider provider = new IdentityProvider(platform);
        Map<String, Somebody> people = new LinkedHashMap<>();
        try (Connection database = platform.database();
                PreparedStatement free = database.prepareStatement(
                        "select 1 from person where uid = ? and subject is null and username is null");
                PreparedStatement person =
                        database.prepareStatement("update person set subject = ?, username = ? where uid = ?");
                PreparedStatement membership = database.prepareStatement(
                        "insert into membership (id, uid, tenant_id, person_id, role, valid_from)"
                                + " select ?, ?, f.tenant_id, f.person_id, 'EMPLOYEE', '2026-01-01' from firm_person f"
                                + " where f.person_uid = ? limit 1")) {
            for (Somebody who : load.people(2 * PEOPLE)) {
                if (people.size() == PEOPLE) break;
                String account = "load." + mark + "." + people.size();
                free.setString(1, who.person());
                try (ResultSet found = free.executeQuery()) {
                    if (!found.next()) continue;
                }
                person.setString(1, provider.account(account));
                person.setString(2, account);
                person.setString(3, who.person());
                person.executeUpdate();
                UUID key = UUID.randomUUID();
                membership.setLong(1, key.getMostSignificantBits() >>> 1);
                membership.setString(2, key.toString());
                membership.setString(3, who.person());
                membership.executeUpdate();
                load.signIn(account);
                people.put(account, who);
            }
        }
        return people;
    }
}
