package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.acceptance.probe.Counter;
import io.zhuangan.acceptance.probe.ProbeServlet;
import io.zhuangan.acceptance.probe.Said;
import io.zhuangan.acceptance.probe.Starts;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the design takes for granted of three front-ends on one backend, shown with a small EAR of the same shape on the
 * very runtime and launcher of the distribution.
 */
@ApartFromOthers
class OneBackendIT {
    private static final List<String> FRONT_ENDS = List.of("", "/association", "/regulator");

    @TempDir
    Path temp;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName(
            "one bean for three front-ends; it hears their events; it starts once and its timer fires once a second")
    void oneBackend() throws Exception {
        Path dist = temp.resolve("dist");
        Distribution.link(Platform.distribution(), dist);
        Distribution.replace(dist, "app", "app/zhuangan.ear", probe());
        Platform platform = Platform.launch(dist, temp.resolve("data"), Map.of(), "--no-demo");
        try {
            platform.awaitReady();
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < FRONT_ENDS.size(); i++) {
                    Properties answer = ask(platform, FRONT_ENDS.get(i));
                    assertThat(answer.getProperty("count"))
                            .as("counted by all front-ends together")
                            .isEqualTo(String.valueOf(round * FRONT_ENDS.size() + i + 1));
                    assertThat(answer.getProperty("heard").split(",", -1))
                            .as("the backend heard every front-end")
                            .hasSize(round * FRONT_ENDS.size() + i + 1)
                            .endsWith(FRONT_ENDS.get(i));
                    assertThat(answer.getProperty("starts")).isEqualTo("1");
                }
            }
            List<Long> seconds = ticks(platform, 3);
            assertThat(seconds).as("one timer, not one for each front-end").doesNotHaveDuplicates();
        } finally {
            platform.stop();
        }
    }

    private List<Long> ticks(Platform platform, int least) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            String told = ask(platform, "").getProperty("ticks");
            List<Long> seconds = told.isEmpty()
                    ? List.of()
                    : Arrays.stream(told.split(",")).map(Long::valueOf).toList();
            if (seconds.size() >= least) return seconds;
            if (Instant.now().isAfter(until)) throw new AssertionError("the timer fires too rarely: " + seconds);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private Properties ask(Platform platform, String frontEnd) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(platform.url(frontEnd + "/probe")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Properties told = new Properties();
        told.load(new StringReader(answer.body()));
        return told;
    }

    private byte[] probe() throws IOException {
        JavaArchive backend = ShrinkWrap.create(JavaArchive.class, "backend.jar")
                .addClasses(Counter.class, Said.class, Starts.class, Starts.Record.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        StringBuilder modules = new StringBuilder("<module><ejb>backend.jar</ejb></module>");
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class).addAsModule(backend);
        for (String frontEnd : FRONT_ENDS) {
            String name = "web" + frontEnd.replace('/', '-') + ".war";
            ear.addAsModule(ShrinkWrap.create(WebArchive.class, name)
                    .addClass(ProbeServlet.class)
                    .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
            modules.append("<module><web><web-uri>%s</web-uri><context-root>%s</context-root></web></module>"
                    .formatted(name, frontEnd.isEmpty() ? "/" : frontEnd));
        }
        ear.setApplicationXML(new StringAsset(
                "<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"10\">%s</application>"
                        .formatted(modules)));
        Path file = temp.resolve("probe.ear");
        ear.as(ZipExporter.class).exportTo(file.toFile());
        return Files.readAllBytes(file);
    }
}
