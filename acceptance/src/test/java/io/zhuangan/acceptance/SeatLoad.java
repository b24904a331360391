package io.zhuangan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People and sessions for the seat benchmarks, made through the JSON interface like everything else they do. */
final class SeatLoad {
    static final List<String> FIRMS = List.of("firm1.sun", "firm2.qian", "firm3.feng");
    static final String STAFF = "assoc.wang";

    private static final String API = "/association/api/v1";

    private final DemoClient client;

    /** Somebody to enrol and the account that does it. */
    record Somebody(String account, String person) {}

    SeatLoad(Platform platform) {
        client = new DemoClient(platform.baseUrl(), platform.issuer());
    }

    /**
     * That many people, shared out over the demo firms; those that are there already count. Whoever works for two of
     * them is left out at the second, because one person has one place.
     */
    List<Somebody> people(int wanted) throws IOException, InterruptedException {
        List<Somebody> people = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int each = (wanted + FIRMS.size() - 1) / FIRMS.size();
        for (String account : FIRMS) {
            List<String> known = peopleOf(account);
            known.removeIf(taken::contains);
            for (int i = known.size(); i < each; i++) {
                known.add(DemoClient.expectOk(
                                client.post(account, API + "/firm/people", Map.of("name", "压测学员" + i)), "a colleague")
                        .json()
                        .get("key")
                        .asText());
            }
            for (String person : known.subList(0, each)) people.add(new Somebody(account, person));
            taken.addAll(known);
        }
        return people.subList(0, wanted);
    }

    private List<String> peopleOf(String account) throws IOException, InterruptedException {
        List<String> keys = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = DemoClient.expectOk(
                            client.get(account, API + "/firm/people?limit=100" + cursor), "the people of " + account)
                    .json();
            page.get("items").forEach(p -> keys.add(p.get("key").asText()));
            JsonNode next = page.get("next");
            cursor = next == null || next.isNull() ? null : "&cursor=" + next.asText();
        }
        return keys;
    }

    /** A published session in six hours; {@code rules} are more fields of its body. */
    String session(int quota, Map<String, Object> rules) throws IOException, InterruptedException {
        return session(course(), Instant.now().plusSeconds(6 * 3600), quota, rules);
    }

    String course() throws IOException, InterruptedException {
        return course(Map.of());
    }

    /** {@code more} are further fields of its body. */
    String course(Map<String, Object> more) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(more);
        body.put("title", "席位压测 " + UUID.randomUUID().toString().substring(0, 8));
        return DemoClient.expectOk(client.post(STAFF, API + "/courses", body), "a course")
                .json()
                .get("key")
                .asText();
    }

    /** A published session of one unit of an hour. */
    String session(String course, Instant starts, int quota, Map<String, Object> rules)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(rules);
        body.putIfAbsent("place", "奉贤南桥 302");
        body.put("quota", quota);
        body.put("opensAt", Instant.now().minusSeconds(60).toString());
        body.put("closesAt", starts.minusSeconds(60).toString());
        body.put(
                "units",
                List.of(Map.of(
                        "title",
                        "台账",
                        "startsAt",
                        starts.toString(),
                        "endsAt",
                        starts.plusSeconds(3600).toString(),
                        "hours",
                        1)));
        String session = DemoClient.expectOk(
                        client.post(STAFF, API + "/courses/" + course + "/sessions", body), "a session")
                .json()
                .get("key")
                .asText();
        DemoClient.expectOk(client.post(STAFF, API + "/sessions/" + session + "/publication", Map.of()), "publication");
        return session;
    }

    /** The only unit of a session made here. */
    String unit(String session) throws IOException, InterruptedException {
        return DemoClient.expectOk(client.get(STAFF, API + "/sessions/" + session), "a session")
                .json()
                .get("units")
                .get(0)
                .get("key")
                .asText();
    }

    void signIn(String account) throws IOException, InterruptedException {
        client.token(account);
    }

    /** Opens a unit's check-in at once. */
    void openCheckIn(String unit) throws IOException, InterruptedException {
        DemoClient.expectOk(client.post(STAFF, API + "/units/" + unit + "/opening", null), "opening check-in");
    }

    /** The token in the QR code that the desk shows now. */
    String token(String unit) throws IOException, InterruptedException {
        return DemoClient.expectOk(client.get(STAFF, API + "/units/" + unit + "/check-in-panel"), "the desk's code")
                .json()
                .get("address")
                .asText()
                .replaceAll(".*[?&]c=([^&]+).*", "$1");
    }

    Answer checkIn(String account, String unit, String token) throws IOException, InterruptedException {
        return client.post(account, API + "/units/" + unit + "/check-ins", Map.of("token", token));
    }

    Answer enrol(Somebody who, String session) throws IOException, InterruptedException {
        return client.post(who.account(), API + "/sessions/" + session + "/enrolments", Map.of("person", who.person()));
    }

    Answer withdraw(Somebody who, String enrolment) throws IOException, InterruptedException {
        return client.delete(who.account(), API + "/enrolments/" + enrolment);
    }

    Answer accept(Somebody who, String enrolment) throws IOException, InterruptedException {
        return client.post(who.account(), API + "/enrolments/" + enrolment + "/acceptance", null);
    }

    Answer approve(String enrolment) throws IOException, InterruptedException {
        return client.post(STAFF, API + "/enrolments/" + enrolment + "/approval", null);
    }

    Answer moveUp(String enrolment, int place) throws IOException, InterruptedException {
        return client.put(STAFF, API + "/enrolments/" + enrolment + "/place", Map.of("place", place, "reason", "压测"));
    }

    Answer quota(String session, int quota) throws IOException, InterruptedException {
        return client.put(STAFF, API + "/sessions/" + session + "/quota", Map.of("quota", quota, "reason", "压测"));
    }
}
