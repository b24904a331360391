package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro with the EAR. It boots beside the database and waits for the schema before it deploys; it counts as up
 * when the deployment was accepted and a page of each front-end answers.
 */
final class ApplicationServer {

    /** One page of each front-end: an error of a single WAR shows only when that WAR is asked. */
    private static final List<String> FRONT_ENDS = List.of("/", "/association/", "/regulator/");

    private static final int HTTP_THREADS = 64;

    /** Who, when, what and how it went; the path without what follows the question mark. */
    private static final String ACCESS_LINE =
            "%client.name% %datetime% %http-method% %http-uri% %http-version% %status% %response.length% %time-taken%";

    private final Path dist;
    private final DataDirectory data;
    private final Settings settings;

    ApplicationServer(Path dist, DataDirectory data, Settings settings) {
        this.dist = dist;
        this.data = data;
        this.settings = settings;
    }

    GuardedProcess start(Map<String, String> env) throws IOException {
        // Micro remembers what it deployed and would deploy it again while booting, which fails with an EAR.
        DataDirectory.deleteTree(data.application());
        copyDomain();
        Files.createDirectories(data.application().resolve("tmp"));
        Path micro = dist.resolve("micro");
        Path launch = micro.resolve("launch-micro.jar");
        Path settingsFile = data.run().resolve("pre-boot");
        Files.createDirectories(data.logs().resolve("access"));
        Files.write(settingsFile, serverSettings(settings.bind(), data.logs()));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(
                "-Xms256m",
                "-Xmx" + settings.applicationHeap(),
                "-XX:MaxMetaspaceSize=512m",
                "-XX:ReservedCodeCacheSize=160m",
                "-XX:+ExitOnOutOfMemoryError",
                // Moments are stored in UTC; legal days come from the application's own clock.
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + data.application().resolve("tmp"),
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Dsun.net.client.defaultConnectTimeout=3000",
                "-Dsun.net.client.defaultReadTimeout=10000"));
        command.addAll(opened(launch));
        command.addAll(List.of(
                "-cp",
                String.join(
                        ":",
                        dist.resolve("micro-boot.jar").toString(),
                        launch.toString(),
                        micro.resolve("runtime/deployment-javaee-full.jar").toString(),
                        micro.resolve("runtime/appclient-connector.jar").toString()),
                "io.zhuangan.server.micro.Boot",
                micro.toString(),
                data.application().toString(),
                settingsFile.toString(),
                Integer.toString(settings.httpPort()),
                dist.resolve("app/zhuangan.ear").toString(),
                data.run().toString()));
        return GuardedProcess.start(
                "Payara Micro",
                dist.resolve("bin/guard"),
                command,
                env,
                data.application(),
                data.logs().resolve("server.log"));
    }

    /** Called when the schema is there: the server, booted or still booting, may deploy now. */
    void allowDeployment() throws IOException {
        Files.createFile(data.run().resolve("schema-ready"));
    }

    void awaitDeployed(GuardedProcess process) throws InterruptedException {
        Path deployed = data.run().resolve("deployed");
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (process.alive() && System.nanoTime() < until && !Files.exists(deployed)) {
            Thread.sleep(100);
        }
        if (!process.alive() || !Files.exists(deployed)) {
            throw new StartRefused(
                    Reason.PART_FAILED, "The application was not deployed: the reason is in " + process.log() + ".");
        }
    }

    void proveFrontEnds() throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        for (String path : FRONT_ENDS) {
            int status = http.send(
                            HttpRequest.newBuilder(URI.create(settings.insideUrl() + path))
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= 500) {
                throw new StartRefused(
                        Reason.PART_FAILED,
                        "The front-end " + path + " answers " + status + ": the reason is in "
                                + data.logs().resolve("server.log") + ".");
            }
        }
    }

    private void copyDomain() throws IOException {
        Path domain = dist.resolve("micro/domain");
        try (Stream<Path> tree = Files.walk(domain)) {
            for (Path from : tree.toList()) {
                Path to = data.application().resolve(domain.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }

    /** Commands for the server's configuration before it boots. */
    static List<String> serverSettings(String bind, Path logs) {
        String server = "set configs.config.server-config.";
        String listener = server + "network-config.network-listeners.network-listener.http-listener.";
        String protocol = server + "network-config.protocols.protocol.http-listener.http.";
        String threads = server + "thread-pools.thread-pool.http-thread-pool.";
        String http = server + "http-service.";
        return List.of(
                listener + "address=" + bind,
                protocol + "scheme-mapping=X-Forwarded-Proto",
                // An address may be long: ten thousand Chinese characters typed into the search get a page that says
                // so.
                protocol + "header-buffer-length-bytes=131072",
                protocol + "xpowered-by=false",
                protocol + "server-header=false",
                threads + "min-thread-pool-size=8",
                threads + "max-thread-pool-size=" + HTTP_THREADS,
                threads + "max-queue-size=1024",
                http + "access-logging-enabled=true",
                http + "virtual-server.server.access-logging-enabled=true",
                http + "virtual-server.server.access-log=" + logs.resolve("access"),
                // No query string and no header: sign-in codes and check-in codes stand there.
                http + "access-log.format='" + ACCESS_LINE + "'",
                http + "access-log.rotation-enabled=true",
                http + "access-log.rotation-policy=time",
                http + "access-log.rotation-interval-in-minutes=1440",
                http + "access-log.max-history-files=30",
                http + "access-log.write-interval-seconds=10");
    }

    /** What Micro's own jar opens for itself; a class path start has to say it again. */
    private static List<String> opened(Path launch) throws IOException {
        try (JarFile jar = new JarFile(launch.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            List<String> flags = new ArrayList<>();
            Arrays.stream(manifest.getValue("Add-Opens").split(" "))
                    .forEach(one -> flags.add("--add-opens=" + one + "=ALL-UNNAMED"));
            Arrays.stream(manifest.getValue("Add-Exports").split(" "))
                    .forEach(one -> flags.add("--add-exports=" + one + "=ALL-UNNAMED"));
            return flags;
        }
    }
}
