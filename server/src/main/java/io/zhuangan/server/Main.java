package io.zhuangan.server;

/**
 * Checks the Java that runs it before anything newer is loaded. Compiled for Java 8, so that an old Java can read it and
 * say what is wrong.
 */
public final class Main {

    private static final int NEEDED = 17;

    private Main() {}

    public static void main(String[] args) throws Exception {
        String spec = System.getProperty("java.specification.version");
        int version = Integer.parseInt(spec.startsWith("1.") ? spec.substring(2) : spec);
        if (version < NEEDED) {
            System.err.println("zhuangan needs Java " + NEEDED + ", but " + System.getProperty("java.home")
                    + " is Java " + version + ": install JDK " + NEEDED + " or set JAVA_HOME to one.");
            System.exit(3);
        }
        Class.forName("io.zhuangan.server.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
