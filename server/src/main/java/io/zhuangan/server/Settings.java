package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the environment and the command line ask of a start, with the defaults of a laptop. */
public record Settings(
        Path data,
        String bind,
        int httpPort,
        int keycloakPort,
        int databasePort,
        String baseUrl,
        boolean demo,
        boolean fresh,
        String applicationHeap,
        ExternalDatabase externalDatabase,
        ExternalKeycloak externalKeycloak) {

    public static final String HTTP_PORT = "ZHUANGAN_HTTP_PORT";
    public static final String KEYCLOAK_PORT = "ZHUANGAN_KEYCLOAK_PORT";
    public static final String DB_PORT = "ZHUANGAN_DB_PORT";

    /** File with a duration by which a demonstration's clock runs ahead. */
    public static final String TEST_CLOCK = "ZHUANGAN_TEST_CLOCK";

    /** One account of an external database. */
    public record Account(String user, String password) {}

    /** A database that somebody else runs: the launcher migrates it and grants what the public account may read. */
    public record ExternalDatabase(
            String url, Account migration, Account application, Account publicReading, KeycloakSchema keycloak) {}

    /** Where the embedded Keycloak keeps its tables when the database is external. */
    public record KeycloakSchema(String url, Account account) {}

    /** An identity provider that somebody else runs; the realm there is made from the files in app/realm. */
    public record ExternalKeycloak(
            String issuer, String regulatorSecret, String associationSecret, String provisioningSecret) {}

    public static Settings from(Map<String, String> env, String... args) {
        boolean demo = !"false".equalsIgnoreCase(env.getOrDefault("ZHUANGAN_DEMO", "true"));
        boolean fresh = false;
        for (String arg : args) {
            switch (arg) {
                case "--no-demo" -> demo = false;
                case "--fresh" -> fresh = true;
                default ->
                    throw new StartRefused(
                            Reason.WRONG_USE, "Unknown option " + arg + ": known are --fresh and --no-demo.");
            }
        }
        String bind = env.getOrDefault("ZHUANGAN_BIND", "127.0.0.1");
        int http = port(env, HTTP_PORT, 8080);
        int keycloak = port(env, KEYCLOAK_PORT, 8180);
        int database = port(env, DB_PORT, 3307);
        if (http == keycloak || http == database || keycloak == database) {
            throw new StartRefused(
                    Reason.WRONG_USE, HTTP_PORT + ", " + KEYCLOAK_PORT + " and " + DB_PORT + " must differ.");
        }
        ExternalKeycloak externalKeycloak = externalKeycloak(env);
        ExternalDatabase externalDatabase = externalDatabase(env, externalKeycloak == null);
        if (fresh && externalDatabase != null) {
            throw new StartRefused(
                    Reason.WRONG_USE, "--fresh is for the embedded database only: an external one is never emptied.");
        }
        if (demo && (externalDatabase != null || externalKeycloak != null)) {
            // Demo accounts have a known password, so they never reach a database or a realm that others run.
            demo = false;
        }
        if (!demo && env.containsKey(TEST_CLOCK)) {
            throw new StartRefused(
                    Reason.WRONG_USE,
                    TEST_CLOCK + " moves the clock of a demonstration; it is refused without demo data.");
        }
        return new Settings(
                Path.of(env.getOrDefault("ZHUANGAN_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                bind,
                http,
                keycloak,
                database,
                withoutSlash(env.getOrDefault("ZHUANGAN_BASE_URL", "http://localhost:" + http)),
                demo,
                fresh,
                env.getOrDefault("ZHUANGAN_HEAP", "768m"),
                externalDatabase,
                externalKeycloak);
    }

    public boolean embeddedDatabase() {
        return externalDatabase == null;
    }

    public boolean embeddedKeycloak() {
        return externalKeycloak == null;
    }

    /** The address that browsers and tokens name; with the embedded Keycloak it is this machine. */
    public String issuer() {
        return embeddedKeycloak() ? keycloakUrl() + "/realms/zhuangan" : externalKeycloak.issuer();
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    /** The application as processes on this machine reach it. */
    public String insideUrl() {
        return "http://" + (bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind) + ":" + httpPort;
    }

    private static int port(Map<String, String> env, String variable, int otherwise) {
        String value = env.getOrDefault(variable, Integer.toString(otherwise));
        if (value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= 65535) {
            return Integer.parseInt(value);
        }
        throw new StartRefused(Reason.WRONG_USE, variable + " is \"" + value + "\", which is not a port number.");
    }

    private static ExternalKeycloak externalKeycloak(Map<String, String> env) {
        if (!env.containsKey("ZHUANGAN_OIDC_ISSUER")) {
            return null;
        }
        String[] values = all(
                env,
                "ZHUANGAN_OIDC_ISSUER",
                "ZHUANGAN_OIDC_REGULATOR_SECRET",
                "ZHUANGAN_OIDC_ASSOCIATION_SECRET",
                "ZHUANGAN_PROVISIONING_SECRET");
        return new ExternalKeycloak(values[0], values[1], values[2], values[3]);
    }

    private static ExternalDatabase externalDatabase(Map<String, String> env, boolean embeddedKeycloak) {
        if (!env.containsKey("ZHUANGAN_DB_URL")) {
            return null;
        }
        String[] values = all(
                env,
                "ZHUANGAN_DB_URL",
                "ZHUANGAN_MIGRATION_DB_USER",
                "ZHUANGAN_MIGRATION_DB_PASSWORD",
                "ZHUANGAN_DB_USER",
                "ZHUANGAN_DB_PASSWORD",
                "ZHUANGAN_PUBLIC_DB_USER",
                "ZHUANGAN_PUBLIC_DB_PASSWORD");
        KeycloakSchema schema = null;
        if (embeddedKeycloak) {
            String[] keycloak =
                    all(env, "ZHUANGAN_KEYCLOAK_DB_URL", "ZHUANGAN_KEYCLOAK_DB_USER", "ZHUANGAN_KEYCLOAK_DB_PASSWORD");
            schema = new KeycloakSchema(keycloak[0], new Account(keycloak[1], keycloak[2]));
        }
        return new ExternalDatabase(
                values[0],
                new Account(values[1], values[2]),
                new Account(values[3], values[4]),
                new Account(values[5], values[6]),
                schema);
    }

    private static String[] all(Map<String, String> env, String... names) {
        List<String> missing = new ArrayList<>();
        String[] values = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = env.get(names[i]);
            if (values[i] == null || values[i].isBlank()) {
                missing.add(names[i]);
            }
        }
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    Reason.WRONG_USE,
                    names[0] + " is set or needed, so these must be set as well: " + String.join(", ", missing) + ".");
        }
        return values;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
