package io.zhuangan.audit;

import io.zhuangan.audit.domain.AuditEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A sealed entry with everything its hash is made of, so that whoever holds it can compute the hash again.
 *
 * <p>The canonical form writes each field with its length in front ({@code name=5:value}), so that no two different
 * entries can give the same text.
 *
 * @param seq number of the link, without gaps over the whole platform
 * @param previous hash of the link before
 * @param hash SHA-256 over {@code previous}, {@code seq} and the entry
 */
public record ChainLink(
        long seq,
        String previous,
        String hash,
        long id,
        UUID key,
        Instant at,
        long city,
        long tenant,
        String tenantName,
        long person,
        String personName,
        String action,
        String subjectKind,
        String subjectKey,
        String before,
        String after,
        String reason,
        String request) {
    public static ChainLink of(long seq, String previous, String hash, AuditEntry e) {
        return new ChainLink(
                seq,
                previous,
                hash,
                e.id(),
                e.key(),
                e.at(),
                e.cityId(),
                e.tenantId(),
                e.tenantName(),
                e.personId(),
                e.personName(),
                e.action(),
                e.subjectKind(),
                e.subjectKey(),
                e.before(),
                e.after(),
                e.reason(),
                e.requestId());
    }

    /** What the hash must be. */
    public static String hash(ChainLink l) {
        StringBuilder text = new StringBuilder();
        field(text, "previous", l.previous);
        field(text, "seq", l.seq);
        field(text, "id", l.id);
        field(text, "uid", l.key);
        field(text, "at", l.at);
        field(text, "city", l.city);
        field(text, "tenant", l.tenant);
        field(text, "tenantName", l.tenantName);
        field(text, "person", l.person);
        field(text, "personName", l.personName);
        field(text, "action", l.action);
        field(text, "subjectKind", l.subjectKind);
        field(text, "subjectKey", l.subjectKey);
        field(text, "before", l.before);
        field(text, "after", l.after);
        field(text, "reason", l.reason);
        field(text, "request", l.request);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void field(StringBuilder text, String name, Object value) {
        text.append(name).append('=');
        if (value == null) text.append('-');
        else text.append(value.toString().length()).append(':').append(value);
        text.append('\n');
    }
}
