package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.NewCall;
import io.zhuangan.showcase.ShowcaseError;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A call for typical cases: its span, its criteria with their weights, and how many jurors must have scored. */
@Entity
@Table(name = "case_call")
@EntityListeners(TenantGuard.class)
public class CaseCall implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String about;

    @Column(name = "about_en")
    private String aboutEn;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "min_jurors")
    private int minJurors;

    private boolean demo;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CaseCriterion> criteria = new ArrayList<>();

    protected CaseCall() {}

    public CaseCall(long tenantId, NewCall c, long who, String name, Instant now) {
        boolean said = c.title() != null && !c.title().isBlank() && c.opensOn() != null && c.closesOn() != null;
        if (!said || c.closesOn().isBefore(c.opensOn()) || c.minJurors() < 1) {
            throw new RuleViolated(ShowcaseError.CALL_INCOMPLETE);
        }
        Lengths.atMost(c.title(), 200, "editorial", "call.title");
        Lengths.atMost(c.titleEn(), 200, "editorial", "call.title.en");
        Lengths.atMost(c.about(), 2000, "editorial", "call.about");
        Lengths.atMost(c.aboutEn(), 2000, "editorial", "call.about.en");
        c.criteria().forEach(x -> {
            Lengths.atMost(x.name(), 100, "editorial", "criteria");
            Lengths.atMost(x.nameEn(), 100, "editorial", "criteria");
        });
        Scoring.mustBeWhole(c.criteria().stream().map(NewCall.Criterion::weight).toList());
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.title = c.title().strip();
        this.titleEn = text(c.titleEn());
        this.about = text(c.about());
        this.aboutEn = text(c.aboutEn());
        this.opensOn = c.opensOn();
        this.closesOn = c.closesOn();
        this.minJurors = c.minJurors();
        this.demo = c.demo();
        this.createdBy = who;
        this.createdByName = name;
        this.createdAt = now;
        for (NewCall.Criterion one : c.criteria()) criteria.add(new CaseCriterion(this, criteria.size() + 1, one));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String title() {
        return title;
    }

    public List<CaseCriterion> criteria() {
        return List.copyOf(criteria);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseCall that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
