package io.zhuangan.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the texts of the bundles with what pages and classes ask for. */
final class BundleKeys {
    private static final Pattern DOT = Pattern.compile("\\b([a-z][A-Za-z]*)Txt\\.([A-Za-z_]\\w*)");
    private static final Pattern BRACKET = Pattern.compile("\\b([a-z][A-Za-z]*)Txt\\['([^']+)'(])?");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w-]*(?:\\.[\\w-]*)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern ENUM = Pattern.compile("\\benum ([A-Z]\\w*)");
    private static final Pattern MARK = Pattern.compile("\\{\\d+}");
    private static final Pattern BOTH_FORMS = Pattern.compile("\\{\\d\\|[^{}|]+\\|[^{}|]+}");
    private static final Pattern COUNTED =
            Pattern.compile("\\{\\d} (?:(?:free|public|working|refused|earlier|waiting|more"
                    + "|new|scale|typical|yearly|training) )*([a-z-]*[a-z]s|people)\\b(?!')");

    /** A word that pages set beside a figure. */
    private static final Pattern UNIT_KEY = Pattern.compile("(^|\\.)unit(\\.|$)|\\.people$");

    private static final Pattern UNIT = Pattern.compile("[a-z]+s|people");

    /** Words in s after a value that is no count, and characters: no limit of a text is one. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "appears",
            "as",
            "asks",
            "belongs",
            "characters",
            "differs",
            "does",
            "follows",
            "has",
            "holds",
            "is",
            "joined",
            "leaves",
            "lies",
            "needs",
            "reminds",
            "repeats",
            "runs",
            "s",
            "signs",
            "stands",
            "teaches",
            "this",
            "waits",
            "was");

    private final Map<String, Properties> bundles = new TreeMap<>();
    /** key "room/key" → page that asks for it. */
    private final Map<String, String> asked = new TreeMap<>();
    /** "room/prefix" of keys that are put together in the page. */
    private final Set<String> askedPrefixes = new HashSet<>();

    private final Set<String> literals = new HashSet<>();
    private final Set<String> constants = new HashSet<>();
    private final Set<String> enums = new HashSet<>();

    static BundleKeys of(Path texts, List<Path> pages, List<Path> classes) {
        BundleKeys keys = new BundleKeys();
        keys.walk(texts, ".properties", keys::readBundle);
        pages.forEach(p -> keys.walk(p, ".xhtml", keys::readPage));
        classes.forEach(c -> keys.walk(c, ".java", keys::readClass));
        return keys;
    }

    /** Asked for by a page but not written in one of the languages. */
    List<String> missing() {
        List<String> found = new ArrayList<>();
        asked.forEach((key, page) -> {
            String room = key.substring(0, key.indexOf('/'));
            String name = key.substring(key.indexOf('/') + 1);
            for (String file : List.of(room, room + "_en")) {
                if (!bundles.containsKey(file) || !bundles.get(file).containsKey(name))
                    found.add(page + " asks for " + name + ", not in " + file + ".properties");
            }
        });
        return found;
    }

    /** In one language only, or with other places for values. */
    /** English texts that would say "1 people": a counted word without its singular. */
    List<String> plurals() {
        List<String> found = new ArrayList<>();
        bundles.forEach((file, texts) -> {
            if (!file.endsWith("_en")) return;
            for (String key : new TreeSet<>(texts.stringPropertyNames())) {
                if (UNIT_KEY.matcher(key).find()
                        && UNIT.matcher(texts.getProperty(key)).matches())
                    found.add(file + "/" + key + " has no singular: " + texts.getProperty(key));
                Matcher counted = COUNTED.matcher(
                        BOTH_FORMS.matcher(texts.getProperty(key)).replaceAll(""));
                while (counted.find()) {
                    if (!NOT_COUNTED.contains(counted.group(1)))
                        found.add(file + "/" + key + " has no singular: " + counted.group());
                }
            }
        });
        return found;
    }

    List<String> uneven() {
        List<String> found = new ArrayList<>();
        bundles.forEach((file, chinese) -> {
            if (file.endsWith("_en") || file.equals("faces") || file.equals("faces_zh")) return;
            Properties english = bundles.getOrDefault(file + "_en", new Properties());
            Set<String> all = new TreeSet<>(chinese.stringPropertyNames());
            all.addAll(english.stringPropertyNames());
            for (String key : all) {
                String zh = chinese.getProperty(key);
                String en = english.getProperty(key);
                if (zh == null || en == null) found.add(file + "/" + key + " is in one language only");
                else if (!marks(zh).equals(marks(en))) found.add(file + "/" + key + " has other values in English");
            }
        });
        return found;
    }

    /** Written but asked for by nobody. */
    List<String> unused() {
        List<String> found = new ArrayList<>();
        bundles.forEach((file, texts) -> {
            if (file.endsWith("_en") || file.startsWith("faces")) return;
            for (String key : new TreeSet<>(texts.stringPropertyNames())) {
                if (!used(file, key)) found.add(file + "/" + key + " is asked for by nobody");
            }
        });
        return found;
    }

    private boolean used(String room, String key) {
        if (asked.containsKey(room + "/" + key) || literals.contains(key)) return true;
        if (askedPrefixes.stream().anyMatch(p -> (room + "/" + key).startsWith(p))) return true;
        // messages.put("error." + code): the beginning stands in a class as a literal that ends with a dot
        String tail = key.substring(key.lastIndexOf('.') + 1);
        boolean code = key.startsWith("error.") && CONSTANT.matcher(tail).matches();
        if (!code && literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l))) return true;
        int dot = key.indexOf('.');
        if (dot < 0) return false;
        String first = key.substring(0, dot);
        if (first.equals("error")) return constants.contains(tail);
        return enums.contains(first) && constants.contains(tail);
    }

    private static Set<String> marks(String text) {
        Set<String> marks = new TreeSet<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) marks.add(mark.group());
        return marks;
    }

    private void readBundle(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        bundles.put(file.getFileName().toString().replace(".properties", ""), texts);
    }

    private void readPage(Path file) {
        String page = read(file);
        Matcher dot = DOT.matcher(page);
        while (dot.find())
            asked.putIfAbsent(
                    room(dot.group(1)) + "/" + dot.group(2), file.getFileName().toString());
        Matcher bracket = BRACKET.matcher(page);
        while (bracket.find()) {
            String key = room(bracket.group(1)) + "/" + bracket.group(2);
            if (bracket.group(3) == null) askedPrefixes.add(key);
            else asked.putIfAbsent(key, file.getFileName().toString());
        }
    }

    private void readClass(Path file) {
        String source = read(file);
        LITERAL.matcher(source).results().forEach(m -> literals.add(m.group(1)));
        CONSTANT.matcher(source).results().forEach(m -> constants.add(m.group()));
        ENUM.matcher(source).results().forEach(m -> enums.add(m.group(1)));
    }

    private static String room(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void walk(Path folder, String ending, java.util.function.Consumer<Path> reader) {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(ending)).sorted().forEach(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many texts each bundle holds, to see at once that the test read something. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new HashMap<>();
        bundles.forEach((file, texts) -> sizes.put(file, texts.size()));
        return sizes;
    }
}
