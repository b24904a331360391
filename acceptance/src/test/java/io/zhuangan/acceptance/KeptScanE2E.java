package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A phone at the door: its camera inside the page reads the code on the room's screen, and a scan without network is
 * kept with its own time and sent when there is a network again.
 */
class KeptScanE2E {
    private static final String ASSOCIATION = "/association/api/v1";
    private static final long HOUR = 3600;
    private static final int UNITS = 5;

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("read by the camera in the page; scanned with the network cut, kept, sent later with its own time")
    void scans(String language) throws Exception {
        JsonNode session = session();
        String unit = unit(session, 0);
        try (BrowserUser sun = BrowserUser.onPhoneWithCamera(platform.baseUrl(), language);
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language)) {
            wang.open("/association/training/session.xhtml?session="
                            + session.get("key").asText())
                    .signIn("assoc.wang");
            // who scans without being signed in comes back to the check-in, with the code
            sun.open(address(session, 3)).signIn("firm1.sun");
            sun.page.waitForSelector(".receipt");
            sun.open("/association/checkin/index.xhtml");
            sun.page.waitForSelector("#kept[data-ready]", attached());
            sun.look("kept-scan-ready");

            // a reader who says no is told the other ways
            sun.page.click("[data-part=start]");
            sun.page.waitForSelector("[data-part=trouble]:visible");
            sun.look("scan-refused");

            // a code of somebody else is said to be one, and the camera goes on
            sun.allowCamera();
            Camera.seesCodeOf("https://example.org/verify?code=" + unit);
            sun.page.click("[data-part=start]");
            String foreign = sun.page.locator("[data-scan]").getAttribute("data-foreign");
            sun.page.waitForSelector("[data-part=said]:has-text(\"" + foreign + "\")");
            sun.look("scan-foreign");
            sun.page.click("[data-part=stop]");

            // the code of the second unit as the room's screen shows it
            Camera.sees(shown(wang, session, 1));
            sun.page.click("[data-part=start]");
            sun.page.waitForSelector(".receipt");
            sun.look("scan-recorded");
            // the room's screen tells who came, by itself, also when it shows the code alone
            wang.page.click("[data-full]");
            wang.page.waitForSelector("#qr-feed:has-text('孙亦宁')");
            wang.look("scan-desk-full");
            assertThat(wang.page.locator("#qr").boundingBox().height)
                    .as("the whole code is on the screen")
                    .isLessThan(wang.page.viewportSize().height);
            wang.page.keyboard().press("Escape");
            assertThat(record(unit(session, 1)).get("state").asText()).isEqualTo("PRESENT");
            assertThat(record(unit(session, 1)).get("sentLater").asBoolean()).isFalse();

            // and of the third, with the network cut, on the page as it stands
            sun.open("/association/checkin/index.xhtml");
            sun.page.waitForSelector("#kept[data-ready]", attached());
            Camera.sees(shown(wang, session, 2));
            sun.page.context().setOffline(true);
            sun.page.click("[data-part=start]");
            sun.page.waitForSelector("#kept .note.info");
            assertThat(record(unit(session, 2))).as("nothing has arrived").isNull();
            // one that opens the page without a network has the camera, too
            sun.page.navigate(platform.baseUrl() + "/association/checkin/index.xhtml");
            Camera.sees(shown(wang, session, 4));
            sun.page.click("[data-part=start]");
            sun.page.waitForSelector("#kept .note.info");
            sun.look("scan-offline");
            sun.page.context().setOffline(false);
            sun.page.waitForSelector("#kept .note.ok");
            sun.page.waitForCondition(() -> sun.page
                    .evaluate("localStorage.getItem('zhuangan.check-ins')")
                    .equals("[]"));
            assertThat(record(unit(session, 4)).get("sentLater").asBoolean()).isTrue();
            assertThat(record(unit(session, 2)).get("sentLater").asBoolean()).isTrue();

            sun.page.context().setOffline(true);
            sun.page.navigate(address(session, 0));
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

    /** The address that the code of a unit stands for now. */
    private String address(JsonNode session, int number) throws Exception {
        String panel = ASSOCIATION + "/units/" + unit(session, number) + "/check-in-panel";
        return expectOk(client.get("assoc.wang", panel), "the panel")
                .json()
                .get("address")
                .asText();
    }

    /** What the screen of the room shows for a unit now: the picture itself. */
    private byte[] shown(BrowserUser desk, JsonNode session, int number) {
        desk.open("/association/training/session.xhtml?session="
                + session.get("key").asText() + "&unit=" + unit(session, number));
        desk.page.waitForSelector("#qr-path[d^=M]");
        return desk.page.locator("#qr").screenshot();
    }

    private static String unit(JsonNode session, int number) {
        return session.get("units").get(number).get("key").asText();
    }

    private JsonNode record(String unit) throws Exception {
        for (JsonNode one : expectOk(client.get("firm1.sun", ASSOCIATION + "/attendance"), "own records")
                .json()
                .get("items")) {
            if (one.get("unit").asText().equals(unit)) return one;
        }
        return null;
    }

    /** A session of five units that begins in an hour, with the person's seat, open for check-in now. */
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
                                        "place", "签到间 " + UUID.randomUUID(),
                                        "quota", 5,
                                        "opensAt", now.minusSeconds(HOUR).toString(),
                                        "closesAt", now.plusSeconds(HOUR / 2).toString(),
                                        "units",
                                                IntStream.rangeClosed(1, UNITS)
                                                        .mapToObj(n -> Map.of(
                                                                "title",
                                                                "第 " + n + " 讲",
                                                                "startsAt",
                                                                now.plusSeconds(n * HOUR)
                                                                        .toString(),
                                                                "endsAt",
                                                                now.plusSeconds((n + 1) * HOUR)
                                                                        .toString(),
                                                                "hours",
                                                                1))
                                                        .toList())),
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
        for (int n = 0; n < UNITS; n++) {
            expectOk(
                    client.post("assoc.wang", ASSOCIATION + "/units/" + unit(session, n) + "/opening", null),
                    "opening");
        }
        return session;
    }

    private static com.microsoft.playwright.Page.WaitForSelectorOptions attached() {
        return new com.microsoft.playwright.Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
