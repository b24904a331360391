package io.zhuangan.publicsite;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Entity tags: the content's own hash, so that unchanged content is never sent twice. */
final class Fingerprint {
    private Fingerprint() {}

    /** A weak tag, since a proxy may compress what we send. */
    static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A strong tag: these very bytes. */
    static String strong(byte[] content) {
        return of(content).substring(2);
    }

    /** @param asked the If-None-Match header, or null */
    static boolean matches(String asked, String tag) {
        if (asked == null) return false;
        if (asked.strip().equals("*")) return true;
        String bare = bare(tag);
        return Arrays.stream(asked.split(",")).anyMatch(one -> bare(one).equals(bare));
    }

    private static String bare(String tag) {
        String text = tag.strip();
        return text.startsWith("W/") ? text.substring(2) : text;
    }
}
