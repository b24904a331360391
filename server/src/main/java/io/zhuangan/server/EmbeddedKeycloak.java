package io.zhuangan.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak for one machine, built when the distribution was made. It listens on loopback only, answers under one fixed
 * address, and imports the realm once: from then on the realm belongs to its administrators.
 */
final class EmbeddedKeycloak {

    /** The operator of the demo accounts; without demo data an account of the same standing is made with this name. */
    private static final String OPERATOR = "operator";

    private static final String DEMO_OPERATOR = "9a1e0000-0000-4000-8000-000000000001";

    private final Path dist;
    private final Path home;
    private final DataDirectory data;
    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final int managementPort = Ports.anyFree();

    EmbeddedKeycloak(Path dist, DataDirectory data, Settings settings, Secrets secrets, Database database) {
        this.dist = dist;
        this.home = data.keycloak();
        this.data = data;
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
    }

    String operatorSubject() {
        if (settings.demo()) {
            return DEMO_OPERATOR;
        }
        if (!secrets.has("operator.subject")) {
            secrets.put("operator.subject", UUID.randomUUID().toString());
        }
        return secrets.of("operator.subject");
    }

    private boolean imported() {
        return Files.exists(home.resolve("imported"));
    }

    GuardedProcess start() throws IOException {
        prepareHome();
        boolean first = !imported();
        if (first) {
            writeRealm(home.resolve("data/import/zhuangan-realm.json"));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-Xms96m",
                "-Xmx384m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                dist.resolve("keycloak/lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized"));
        if (first) {
            command.add("--import-realm");
        }
        return GuardedProcess.start(
                "Keycloak",
                dist.resolve("bin/guard"),
                command,
                environment(first),
                home,
                data.logs().resolve("keycloak.log"));
    }

    /** @return what whoever starts the platform should know, if anything */
    Optional<String> awaitReady(GuardedProcess process) throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (process.alive() && System.nanoTime() < until) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    requireRealm(http);
                    Files.deleteIfExists(home.resolve("data/import/zhuangan-realm.json"));
                    return upgradeRealm();
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(250);
        }
        throw new StartRefused(
                Reason.PART_FAILED,
                "Keycloak did not start (" + process.lastWords() + "); the whole story is in " + process.log() + ".");
    }

    /**
     * The mark says that there is a realm, and in what version. A realm that cannot be brought on is no reason to refuse:
     * people sign in as before, only organizations are not kept.
     */
    private Optional<String> upgradeRealm() throws InterruptedException, IOException {
        Path mark = home.resolve("imported");
        if (imported() && Files.readString(mark).strip().equals(RealmUpgrade.VERSION)) {
            return Optional.empty();
        }
        String why;
        try {
            if (new RealmUpgrade(settings.issuer()).run(secrets.of("keycloak.admin"))) {
                Files.writeString(mark, RealmUpgrade.VERSION);
                return Optional.empty();
            }
            why = "its administrator keycloak-admin is gone or has another password";
        } catch (IOException e) {
            why = e.getMessage();
        }
        if (!imported()) {
            Files.createFile(mark);
        }
        return Optional.of("The realm is of an earlier version and could not be brought on (" + why
                + "): organizations are not kept until that is done by hand, see docs/operations.md");
    }

    private void requireRealm(HttpClient http) throws IOException, InterruptedException {
        int status = http.send(
                        HttpRequest.newBuilder(URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new StartRefused(
                    Reason.PART_FAILED,
                    "Keycloak runs but its realm \"zhuangan\" answers " + status + ": see "
                            + data.logs().resolve("keycloak.log") + ".");
        }
    }

    /** A home of our own that shares the built parts, so that several data directories can use one distribution. */
    private void prepareHome() throws IOException {
        Files.createDirectories(home.resolve("data/import"));
        for (String shared : List.of("lib", "providers", "themes", "conf")) {
            Path link = home.resolve(shared);
            Path target = dist.resolve("keycloak").resolve(shared);
            if (Files.isSymbolicLink(link) && !Files.readSymbolicLink(link).equals(target)) {
                Files.delete(link);
            }
            if (!Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(link, target);
            }
        }
    }

    private Map<String, String> environment(boolean first) {
        Map<String, String> env = new HashMap<>();
        env.put("KC_DB_URL", database.keycloakUrl());
        env.put("KC_DB_USERNAME", database.keycloak().user());
        env.put("KC_DB_PASSWORD", database.keycloak().password());
        env.put("KC_DB_POOL_INITIAL_SIZE", "2");
        // when a whole room signs in at once, requests wait for a thread and never for a connection: a thread takes two
        // at most, and a connection that does not come in five seconds is an error page
        env.put("KC_HTTP_POOL_MAX_THREADS", "12");
        env.put("KC_DB_POOL_MAX_SIZE", "24");
        // alone on its machine: otherwise it opens a port to every network and joins whatever Keycloak it finds there
        env.put("KC_CACHE", "local");
        env.put("KC_HTTP_ENABLED", "true");
        env.put("KC_HTTP_HOST", "127.0.0.1");
        env.put("KC_HTTP_PORT", Integer.toString(settings.keycloakPort()));
        env.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        env.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort));
        env.put("KC_HOSTNAME", settings.keycloakUrl());
        env.put("KC_HOSTNAME_STRICT", "true");
        env.put("KC_LOG_CONSOLE_COLOR", "false");
        env.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        // It has nothing of its own to finish: every change is a transaction in the database.
        env.put("GUARD_PATIENCE", "8");
        if (first) {
            env.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
            env.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
            env.put("ZHUANGAN_BASE_URL", settings.baseUrl());
            env.put("ZHUANGAN_BASE_URL_INSIDE", settings.insideUrl());
            env.put("ZHUANGAN_OIDC_REGULATOR_SECRET", secrets.of("oidc.regulator"));
            env.put("ZHUANGAN_OIDC_ASSOCIATION_SECRET", secrets.of("oidc.association"));
            env.put("ZHUANGAN_PROVISIONING_SECRET", secrets.of("oidc.provisioning"));
        }
        return env;
    }

    /** The realm without people, plus either the demo people or one operator whose password must be changed at once. */
    private void writeRealm(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode realm = (ObjectNode)
                mapper.readTree(dist.resolve("app/realm/zhuangan-realm.json").toFile());
        if (settings.demo()) {
            JsonNode demo =
                    mapper.readTree(dist.resolve("app/realm/demo-overlay.json").toFile());
            for (String list : List.of("clients", "users")) {
                if (demo.has(list)) {
                    ((ArrayNode) realm.withArray(list)).addAll((ArrayNode) demo.get(list));
                }
            }
        } else {
            ObjectNode operator = ((ArrayNode) realm.withArray("users")).addObject();
            operator.put("id", operatorSubject());
            operator.put("username", OPERATOR);
            operator.put("enabled", true);
            // Said twice: an import keeps the password but not that it is temporary.
            operator.putArray("requiredActions").add("UPDATE_PASSWORD");
            ObjectNode password = operator.putArray("credentials").addObject();
            password.put("type", "password");
            password.put("value", secrets.of("operator.once"));
            password.put("temporary", true);
        }
        Files.deleteIfExists(file);
        Files.createFile(file);
        DataDirectory.restrict(file, "rw-------");
        mapper.writeValue(file.toFile(), realm);
    }
}
