package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone scans at a door without network: the scan is kept with its own time and sent when there is a network again. */
class KeptScanE2E {
    private static final String ASSOCIATION = "/association/api/v1";
    private static final long HOUR = 3600;

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("scanned with the network cut, kept, sent later, recorded with the time of the scan")
    void aScanWithoutNetwork(String language) throws Exception {
        JsonNode session = session();
        String unit = session.get("units").get(0).get("key").asText();
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language)) {
            sun.open("/association/checkin/index.xhtml").signIn("firm1.sun");
            sun.page.waitForSelector("#kept[data-ready]", attached());
            sun.look("kept-scan-ready");

            sun.page.context().setOffline(true);
            String address = expectOk(
                            client.get("assoc.wang", ASSOCIATION + "/units/" + unit + "/check-in-panel"), "the panel")
                    .json()
                    .get("address")
                    .asText();
            sun.page.navigate(address);
            sun.page.waitForSelector("#kept .note.info");
            sun.look("kept-scan-offline");
            assertThat(record(unit)).as("nothing has arrived").isNull();

            sun.page.context().setOffline(false);
            sun.page.waitForSelector("#kept .note.ok");
            sun.look("kept-scan-sent");
            JsonNode record = record(unit);
            assertThat(record.get("state").asText()).isEqualTo("PRESENT");
            assertThat(record.get("sentLater").asBoolean()).isTrue();

            // the same code again, much later than it was shown, is no check-in of anybody else's
            sun.page.navigate(platform.baseUrl() + "/association/checkin/index.xhtml?u=" + unit + "&c=AAAA");
            sun.page.waitForSelector(".ci-ok h1");
        }
    }

    private JsonNode record(String unit) throws Exception {
        for (JsonNode one : expectOk(client.get("firm1.sun", ASSOCIATION + "/attendance"), "own records")
                .json()
                .get("items")) {
            if (one.get("unit").asText().equals(unit)) return one;
        }
        return null;
    }

    /** A session that begins in an hour, with the person's seat, open for check-in now. */
    private JsonNode session() throws Exception {
        String course = expectOk(
                        client.post(
                                "assoc.wang",
                                ASSOCIATION + "/courses",
                                Map.of(
                                        "title",
                                        "断网签到 " + UUID.randomUUID().toString().substring(0, 6),
                                        "publicInterest",
                                        true)),
                        "the course")
                .json()
                .get("key")
                .asText();
        Instant now = Instant.now();
        JsonNode session = expectOk(
                        client.post(
                                "assoc.wang",
                                ASSOCIATION + "/courses/" + course + "/sessions",
                                Map.of(
                                        "place", "奉贤南桥",
                                        "quota", 5,
                                        "opensAt", now.minusSeconds(HOUR).toString(),
                                        "closesAt", now.plusSeconds(HOUR / 2).toString(),
                                        "units",
                                                List.of(Map.of(
                                                        "title",
                                                        "一",
                                                        "startsAt",
                                                        now.plusSeconds(HOUR).toString(),
                                                        "endsAt",
                                                        now.plusSeconds(2 * HOUR)
                                                                .toString(),
                                                        "hours",
                                                        1)))),
                        "the session")
                .json();
        String key = session.get("key").asText();
        expectOk(client.post("assoc.wang", ASSOCIATION + "/sessions/" + key + "/publication", Map.of()), "publishing");
        for (JsonNode person : expectOk(client.get("firm1.sun", ASSOCIATION + "/firm/people"), "people")
                .json()
                .get("items")) {
            if (!person.get("name").asText().equals("孙亦宁")) continue;
            expectOk(
                    client.post(
                            "firm1.sun",
                            ASSOCIATION + "/sessions/" + key + "/enrolments",
                            Map.of("person", person.get("key").asText())),
                    "enrolling");
        }
        expectOk(
                client.post(
                        "assoc.wang",
                        ASSOCIATION + "/units/"
                                + session.get("units").get(0).get("key").asText() + "/opening",
                        null),
                "opening");
        return session;
    }

    private static com.microsoft.playwright.Page.WaitForSelectorOptions attached() {
        return new com.microsoft.playwright.Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
