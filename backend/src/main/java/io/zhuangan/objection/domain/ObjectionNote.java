package io.zhuangan.objection.domain;

import io.zhuangan.objection.NoteKind;
import io.zhuangan.objection.ObjectionError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 办理记录: one entry of an objection's file. */
@Entity
@Table(name = "objection_note")
@EntityListeners(TenantGuard.class)
public class ObjectionNote implements TenantOwned {
    private static final int LONGEST = 1000;
    private static final int LONGEST_ABOUT = 200;

    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "objection_id")
    private long objectionId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "noted_at")
    private Instant at;

    @Column(name = "noted_by")
    private String by;

    private String about;

    private String words;

    @Column(name = "fact_uid")
    private UUID fact;

    protected ObjectionNote() {}

    /**
     * @param about name or number the kind speaks of, or null
     * @param words free text, or null
     * @param fact the fact it is about, or null
     */
    public ObjectionNote(
            Objection of, NoteKind kind, AccessScope by, Instant now, Object about, String words, UUID fact) {
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) throw new RuleViolated(ObjectionError.WORDS_TOO_LONG, LONGEST);
        if (kind == NoteKind.CHECKED && said.isEmpty()) throw new RuleViolated(ObjectionError.NOTE_MISSING, LONGEST);
        String what = about == null ? "" : about.toString();
        this.id = Ids.next();
        this.tenantId = of.tenantId();
        this.objectionId = of.id();
        this.kind = kind;
        this.at = now;
        this.by = by.personName();
        this.about = what.length() <= LONGEST_ABOUT ? what : what.substring(0, LONGEST_ABOUT);
        this.words = said;
        this.fact = fact;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public NoteKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String about() {
        return about;
    }

    public String words() {
        return words;
    }

    public UUID fact() {
        return fact;
    }
}
