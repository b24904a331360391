package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoLoader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings the platform up on one machine, part beside part where nothing forbids it, and takes it down in order. */
public final class Launcher {

    /** Libraries of the launcher keep quiet: what a person should know is told by the progress lines. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final Settings settings;
    private final Path dist;
    private final Progress progress;
    private final DataDirectory data;
    private final Parts parts;

    /** In the order they were started; taken down from the other end. */
    private final Deque<GuardedProcess> running = new ArrayDeque<>();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService pool = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "start");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    private Launcher(Settings settings, Path dist, Progress progress) {
        this.settings = settings;
        this.dist = dist;
        this.progress = progress;
        this.data = new DataDirectory(settings.data());
        this.parts = new Parts(dist);
    }

    public static void main(String[] args) {
        LIBRARIES.setLevel(Level.SEVERE);
        Progress progress = new Progress(System.out);
        try {
            Path dist = Path.of(Launcher.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
            new Launcher(Settings.from(System.getenv(), args), dist, progress).run();
        } catch (StartRefused e) {
            refuse(progress, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuse(Progress progress, StartRefused e) {
        progress.plain("zhuangan: " + e.getMessage());
        System.exit(e.reason().exitCode());
    }

    private void run() {
        data.create();
        DataDirectoryLock lock = DataDirectoryLock.take(data.lockFile());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> takeDown(lock), "stop"));
        try {
            up();
        } catch (Exception e) {
            if (!stopping) {
                refuse(progress, asRefused(e));
            }
        }
        watch();
    }

    private void up() throws Exception {
        PreviousRun.awaitEnd(data, progress);
        requirePorts();
        data.open(settings.fresh(), settings.demo());
        Secrets secrets = new Secrets(data.secrets());
        EmbeddedMariaDb mariaDb =
                settings.embeddedDatabase() ? new EmbeddedMariaDb(dist, data, settings.databasePort(), secrets) : null;
        Database database = mariaDb == null ? external() : mariaDb.database();
        EmbeddedKeycloak keycloak =
                settings.embeddedKeycloak() ? new EmbeddedKeycloak(dist, data, settings, secrets, database) : null;
        ApplicationServer server = new ApplicationServer(dist, data, settings);
        Map<String, String> env = environment(database, secrets, keycloak);

        CompletableFuture<Void> schema = async(() -> {
            if (mariaDb != null) {
                startDatabase(mariaDb);
            }
            long start = System.nanoTime();
            int migrations = new Migrator(dist, database).migrate();
            progress.finished("Schema up to date, " + migrations + " migrations", start);
        });
        CompletableFuture<Void> identity = keycloak == null
                ? CompletableFuture.completedFuture(null)
                : schemaOrDatabase(mariaDb, schema, keycloak);
        CompletableFuture<Void> application = async(() -> startApplication(server, env, schema));
        CompletableFuture<Void> all = CompletableFuture.allOf(schema, identity, application);
        for (CompletableFuture<Void> one : new CompletableFuture[] {schema, identity, application}) {
            one.exceptionally(e -> {
                all.completeExceptionally(e);
                return null;
            });
        }
        all.join();
        progress.step("Front-ends /, /association/ and /regulator/ answer", () -> {
            server.proveFrontEnds();
            return null;
        });
        if (settings.demo()) {
            loadDemo();
        }
        sayReady(secrets);
    }

    private final CompletableFuture<Void> databaseUp = new CompletableFuture<>();

    private void startDatabase(EmbeddedMariaDb mariaDb) throws Exception {
        long start = System.nanoTime();
        parts.verify("bin");
        parts.verify("mariadb");
        boolean first = !java.nio.file.Files.isDirectory(data.database());
        GuardedProcess process = keep(mariaDb.start());
        mariaDb.awaitReady(process);
        progress.finished("MariaDB on 127.0.0.1:" + settings.databasePort() + (first ? ", database made" : ""), start);
        databaseUp.complete(null);
    }

    private CompletableFuture<Void> schemaOrDatabase(
            EmbeddedMariaDb mariaDb, CompletableFuture<Void> schema, EmbeddedKeycloak keycloak) {
        if (mariaDb == null) {
            databaseUp.complete(null);
        }
        schema.exceptionally(e -> {
            databaseUp.completeExceptionally(e);
            return null;
        });
        return async(() -> {
            parts.verify("keycloak");
            databaseUp.join();
            long start = System.nanoTime();
            GuardedProcess process = keep(keycloak.start());
            keycloak.awaitReady(process).ifPresent(progress::line);
            progress.finished("Keycloak on " + settings.keycloakUrl() + ", realm zhuangan", start);
        });
    }

    private void startApplication(ApplicationServer server, Map<String, String> env, CompletableFuture<Void> schema)
            throws Exception {
        long start = System.nanoTime();
        parts.verify("micro");
        parts.verify("app");
        parts.verify("lib");
        GuardedProcess process = keep(server.start(env));
        schema.join();
        server.allowDeployment();
        server.awaitDeployed(process);
        progress.finished("Payara Micro booted, application deployed", start);
    }

    private Database external() {
        Settings.ExternalDatabase external = settings.externalDatabase();
        Settings.KeycloakSchema keycloak = external.keycloak();
        return new Database(
                Database.withOptions(external.url()),
                external.migration(),
                external.application(),
                external.publicReading(),
                keycloak == null ? null : keycloak.url(),
                keycloak == null ? null : keycloak.account());
    }

    private Map<String, String> environment(Database database, Secrets secrets, EmbeddedKeycloak keycloak) {
        Settings.ExternalKeycloak external = settings.externalKeycloak();
        Map<String, String> env = new HashMap<>();
        // What the launcher does not know is for the application (mail server, keys): it is handed on as it is.
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("ZHUANGAN_") && !name.startsWith("ZHUANGAN_MIGRATION_")) {
                env.put(name, value);
            }
        });
        env.put("ZHUANGAN_DB_URL", database.applicationUrl());
        env.put("ZHUANGAN_DB_USER", database.application().user());
        env.put("ZHUANGAN_DB_PASSWORD", database.application().password());
        env.put("ZHUANGAN_PUBLIC_DB_USER", database.publicReading().user());
        env.put("ZHUANGAN_PUBLIC_DB_PASSWORD", database.publicReading().password());
        env.put("ZHUANGAN_BASE_URL", settings.baseUrl());
        env.put("ZHUANGAN_BASE_URL_INSIDE", settings.insideUrl());
        env.put("ZHUANGAN_DEMO", Boolean.toString(settings.demo()));
        env.put("ZHUANGAN_OIDC_ISSUER", settings.issuer());
        env.put(
                "ZHUANGAN_OIDC_REGULATOR_SECRET",
                external == null ? secrets.of("oidc.regulator") : external.regulatorSecret());
        env.put(
                "ZHUANGAN_OIDC_ASSOCIATION_SECRET",
                external == null ? secrets.of("oidc.association") : external.associationSecret());
        env.put(
                "ZHUANGAN_PROVISIONING_SECRET",
                external == null ? secrets.of("oidc.provisioning") : external.provisioningSecret());
        if (keycloak != null) {
            env.put("ZHUANGAN_OPERATOR_SUBJECT", keycloak.operatorSubject());
        }
        // Protects identity numbers and signs check-in codes; external installations bring their own.
        env.putIfAbsent("ZHUANGAN_KEY", secrets.of("application.key"));
        return env;
    }

    private void requirePorts() {
        Ports.requireFree(settings.bind(), settings.httpPort(), Settings.HTTP_PORT, "the application");
        if (settings.embeddedKeycloak()) {
            Ports.requireFree("127.0.0.1", settings.keycloakPort(), Settings.KEYCLOAK_PORT, "Keycloak");
        }
        if (settings.embeddedDatabase()) {
            Ports.requireFree("127.0.0.1", settings.databasePort(), Settings.DB_PORT, "MariaDB");
        }
    }

    private void loadDemo() throws Exception {
        DemoLoader loader = new DemoLoader(data.demoRecord(), new DemoClient(settings.insideUrl(), settings.issuer()));
        if (loader.finished()) {
            return;
        }
        long start = System.nanoTime();
        loader.load(step -> progress.line("Demo data: " + step));
        progress.finished("Demo data loaded", start);
    }

    private void sayReady(Secrets secrets) {
        progress.line("Ready");
        progress.plain("");
        progress.plain("  公众门户 public site        " + settings.baseUrl() + "/");
        progress.plain("  协会端·企业专区 association  " + settings.baseUrl() + "/association/");
        progress.plain("  监管端 regulator            " + settings.baseUrl() + "/regulator/");
        progress.plain("  Keycloak                    " + settings.issuer());
        progress.plain("  data and logs               " + data.root());
        if (settings.demo()) {
            progress.plain("");
            DemoAccounts.lines().forEach(progress::plain);
        } else if (secrets.has("operator.once")) {
            progress.plain("");
            progress.plain("  First account: operator, one-time password " + secrets.of("operator.once")
                    + " (shown this once; it must be changed at the first sign-in)");
            secrets.forget("operator.once");
        }
        progress.plain("");
        progress.plain("Ctrl-C stops everything.");
    }

    /** Stays until a part ends by itself, which ends the platform, or until the launcher is told to stop. */
    private void watch() {
        CompletableFuture<?>[] ends;
        synchronized (running) {
            ends = running.stream().map(GuardedProcess::ended).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        if (stopping) {
            await();
            return;
        }
        List<GuardedProcess> parts;
        synchronized (running) {
            parts = List.copyOf(running);
        }
        // Not under the lock: leaving runs the shutdown hook, which needs it to stop the others.
        for (GuardedProcess part : parts) {
            if (!part.alive()) {
                refuse(
                        progress,
                        new StartRefused(
                                Reason.PART_FAILED,
                                part.name() + " ended by itself, so everything is stopped; see " + part.log()
                                        + ". Start again: the data is kept."));
            }
        }
    }

    private void await() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private GuardedProcess keep(GuardedProcess process) {
        synchronized (running) {
            running.push(process);
        }
        PreviousRun.remember(data, process);
        if (stopping) {
            process.stop();
        }
        return process;
    }

    private void takeDown(DataDirectoryLock lock) {
        stopping = true;
        Deque<GuardedProcess> toStop;
        synchronized (running) {
            toStop = new ArrayDeque<>(running);
        }
        if (!toStop.isEmpty()) {
            progress.line("Stopping");
        }
        // The application first, the database last: whoever is still working can finish.
        for (String name : new String[] {"Payara Micro", "Keycloak", "MariaDB"}) {
            toStop.stream().filter(part -> part.name().equals(name)).forEach(GuardedProcess::stop);
        }
        if (!toStop.isEmpty()) {
            progress.line("Stopped");
        }
        try {
            lock.close();
        } catch (IOException e) {
            progress.plain("The lock could not be released: " + e.getMessage());
        }
        stopped.countDown();
    }

    private interface Work {
        void run() throws Exception;
    }

    private CompletableFuture<Void> async(Work work) {
        Callable<Void> call = () -> {
            work.run();
            return null;
        };
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return call.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                pool);
    }

    private StartRefused asRefused(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof StartRefused refused) {
            return refused;
        }
        if (String.valueOf(cause.getMessage()).contains("No space left")) {
            return new StartRefused(
                    Reason.DISK_FULL,
                    "The disk of " + data.root() + " is full: free some space and start again.",
                    cause);
        }
        return new StartRefused(
                Reason.PART_FAILED,
                "The start failed: " + cause + ". The logs are in " + data.logs() + "; the data is kept.",
                cause);
    }
}
