package io.zhuangan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords made at the first start and kept in a file that only the owner may read. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        }
    }

    /** The secret of that name, made and kept when there is none yet. */
    synchronized String of(String name) {
        String known = values.get(name);
        if (known == null) {
            known = random();
            values.put(name, known);
            keep();
        }
        return known;
    }

    synchronized boolean has(String name) {
        return values.containsKey(name);
    }

    synchronized void put(String name, String value) {
        values.put(name, value);
        keep();
    }

    synchronized void forget(String name) {
        if (values.remove(name) != null) {
            keep();
        }
    }

    /** 192 bits in letters, digits, minus and underscore: safe in SQL, JSON, URLs and shells without quoting. */
    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void keep() {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder text =
                new StringBuilder("# Made by the launcher. Without this file the data cannot be opened.\n");
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            Files.deleteIfExists(next);
            Files.createFile(next);
            DataDirectory.restrict(next, "rw-------");
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
