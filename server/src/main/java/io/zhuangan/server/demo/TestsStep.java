package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoTests.Sitter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A test that five people sit, and feedback that they give; its figures show a minute later, when the form has closed. */
final class TestsStep implements DemoStep {
    private static final String API = "/association/api/v1";
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;
    private static final Duration OPEN = Duration.ofDays(30);
    private static final Duration ASKED = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "a test and feedback";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        String course = find(items(client, DemoTests.MANAGER, "/courses?limit=100"), "title", DemoTests.COURSE);
        test(client, course);
        String session = session(client);
        Map<String, String> places = places(client, session);
        ExecutorService room = Executors.newFixedThreadPool(DemoTests.SITTERS.size());
        try {
            List<Callable<Void>> sitting = new ArrayList<>();
            for (Sitter sitter : DemoTests.SITTERS) {
                sitting.add(() -> {
                    sit(client, sitter, places.get(sitter.name()));
                    return null;
                });
            }
            for (Future<Void> sat : room.invokeAll(sitting)) sat.get();
        } finally {
            room.shutdownNow();
        }
        feedback(client, session);
    }

    /** Places by the person's name; who has several seats takes that of the firm through which they are there. */
    private static Map<String, String> places(DemoClient client, String session) throws Exception {
        Map<String, String> places = new HashMap<>();
        for (String contact :
                DemoTests.SITTERS.stream().map(Sitter::contact).distinct().toList()) {
            String firm = DemoClient.expectOk(client.get(contact, API + "/me"), "seat of " + contact)
                    .json()
                    .get("tenant")
                    .get("key")
                    .asText();
            for (JsonNode one : items(client, contact, "/sessions/" + session + "/enrolments")) {
                places.put(one.get("personName").asText(), one.get("key").asText());
            }
            DemoTests.SITTERS.stream()
                    .filter(s -> s.contact().equals(contact))
                    .forEach(s -> client.sit(s.account(), firm));
        }
        return places;
    }

    private static void test(DemoClient client, String course) throws Exception {
        String address = API + "/courses/" + course + "/exam";
        if (client.get(DemoTests.MANAGER, address).status() != NOT_FOUND) return;
        JsonNode bank = items(client, DemoTests.MANAGER, "/questions?limit=100");
        List<String> questions = new ArrayList<>();
        for (String text : DemoTests.texts()) questions.add(find(bank, "text", text));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("inForce", true);
        body.put("minutes", 30);
        body.put("passMark", DemoTests.PASS_MARK);
        body.put("attempts", 2);
        body.put("opens", Instant.now().minusSeconds(1).toString());
        body.put("closes", Instant.now().plus(OPEN).toString());
        body.put("questions", questions);
        DemoClient.expectOk(client.put(DemoTests.MANAGER, address, body), "setting the test");
    }

    private static String session(DemoClient client) throws Exception {
        for (JsonNode one : items(client, DemoTests.MANAGER, "/sessions?limit=100&from=2026-11-17T16:00:00Z")) {
            if (one.get("course").get("name").asText().equals(DemoTests.COURSE))
                return one.get("key").asText();
        }
        throw new IOException("no session of " + DemoTests.COURSE);
    }

    private static void sit(DemoClient client, Sitter sitter, String place) throws Exception {
        String address = API + "/exams/" + place;
        DemoClient.Answer begun = client.post(sitter.account(), address, null);
        // passed already, in a load that was interrupted
        if (begun.status() == UNPROCESSABLE) return;
        for (JsonNode asked :
                DemoClient.expectOk(begun, "beginning the test").json().get("questions")) {
            int number = asked.get("number").asInt();
            List<String> shown = new ArrayList<>();
            asked.get("options").forEach(option -> shown.add(option.asText()));
            List<Integer> chosen =
                    DemoTests.chosen(number, shown, sitter.wrong().contains(number));
            DemoClient.expectOk(
                    client.put(sitter.account(), address + "/answers/" + number, Map.of("chosen", chosen)),
                    "answering");
        }
        DemoClient.expectOk(client.post(sitter.account(), address + "/hand-in", null), "handing in");
    }

    private static void feedback(DemoClient client, String session) throws Exception {
        String address = API + "/sessions/" + session + "/feedback";
        JsonNode form = DemoClient.expectOk(client.get(DemoTests.MANAGER, address), "feedback")
                .json();
        if (form.get("version").asLong() == 0) {
            Map<String, Object> body = Map.of(
                    "questions",
                    List.of("内容用得上", "讲得清楚", "时间安排合适"),
                    "closes",
                    Instant.now().plus(ASKED).toString());
            DemoClient.expectOk(client.put(DemoTests.MANAGER, address, body), "asking for feedback");
        }
        for (Sitter s : DemoTests.SITTERS) {
            DemoClient.Answer given =
                    client.post(s.account(), address, Map.of("scales", s.feedback(), "text", s.words()));
            // the form has closed, in a load that was interrupted
            if (given.status() != UNPROCESSABLE) DemoClient.expectOk(given, "feedback");
        }
    }

    private static JsonNode items(DemoClient client, String account, String list) throws Exception {
        return DemoClient.expectOk(client.get(account, API + list), list).json().get("items");
    }

    private static String find(JsonNode items, String field, String value) throws IOException {
        for (JsonNode one : items) {
            if (one.get(field).asText().equals(value)) return one.get("key").asText();
        }
        throw new IOException("missing: " + value);
    }
}
