package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Somebody asked whether a certificate is genuine. Kept whether it is or not; says nothing about who asked. */
@Entity
@Table(name = "certificate_check")
public class CertificateCheck {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "certificate_uid")
    private UUID certificate;

    @Column(name = "code_hash")
    private String codeHash;

    private String outcome;
    private Instant at;

    protected CertificateCheck() {}

    public CertificateCheck(UUID certificate, String code, String outcome, Instant at) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.certificate = certificate;
        this.codeHash = sha256(code);
        this.outcome = outcome;
        this.at = at;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
