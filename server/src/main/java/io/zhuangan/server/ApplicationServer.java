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
        Files.write(settingsFile, serverSettings());
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

    private List<String> serverSettings() {
        String network = "configs.config.server-config.network-config.";
        return List.of(
                "set " + network + "network-listeners.network-listener.http-listener.address=" + settings.bind(),
                "set " + network + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto",
                "set " + network + "protocols.protocol.http-listener.http.xpowered-by=false",
                "set " + network + "protocols.protocol.http-listener.http.server-header=false",
                "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=8",
                "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size="
                        + HTTP_THREADS,
                "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-queue-size=1024");
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
