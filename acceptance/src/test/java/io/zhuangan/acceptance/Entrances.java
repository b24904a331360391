package io.zhuangan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every way into the three front-ends, read from what is shipped, so that a new one cannot be forgotten. */
final class Entrances {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s+name=\"(\\w+)\"");
    private static final Pattern RESOURCE = Pattern.compile("META-INF/resources(/.*\\.xhtml)");
    private static final Pattern PATH = Pattern.compile("^  (/\\S*):$");
    private static final Pattern METHOD = Pattern.compile("^    (get|post|put|delete|patch):$");

    private Entrances() {}

    /** View parameters by page: the front-end's own pages and those that the shared look brings into it. */
    static Map<String, Set<String>> pages(String module, String context) {
        Map<String, Set<String>> pages = new TreeMap<>();
        Path own = root().resolve(module).resolve("src/main/webapp");
        for (Path file : xhtml(own)) {
            String path = "/" + own.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith("/WEB-INF/")) pages.put(context + path, parameters(file));
        }
        for (Path file : xhtml(root().resolve("web-kit/src/main/resources/META-INF/resources"))) {
            Matcher path = RESOURCE.matcher(file.toString().replace('\\', '/'));
            if (path.find()) pages.put(context + path.group(1), parameters(file));
        }
        return pages;
    }

    /** Names of the pages and fragments that only the public site's own addresses lead to. */
    static Set<String> publicPages() {
        Set<String> names = new TreeSet<>();
        for (Path file : xhtml(root().resolve("web-public/src/main/webapp/WEB-INF/public"))) {
            names.add(file.getFileName().toString().replace(".xhtml", ""));
        }
        return names;
    }

    /** Methods and paths of a served OpenAPI document, which the build holds to the code. */
    static Set<String> operations(String document, String api) {
        Set<String> operations = new TreeSet<>();
        String path = null;
        boolean within = false;
        for (String line : document.lines().toList()) {
            if (!line.isBlank() && !line.startsWith(" ")) within = line.equals("paths:");
            Matcher at = PATH.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (within && at.matches()) path = at.group(1);
            if (within && method.matches()) {
                operations.add(method.group(1).toUpperCase(java.util.Locale.ROOT) + " " + api + path);
            }
        }
        return operations;
    }

    private static Set<String> parameters(Path file) {
        Set<String> names = new TreeSet<>();
        try {
            Matcher found = PARAMETER.matcher(Files.readString(file));
            while (found.find()) names.add(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Iterable<Path> xhtml(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checkout that this module belongs to. */
    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
