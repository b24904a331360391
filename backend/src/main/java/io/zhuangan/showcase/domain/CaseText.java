package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.CaseWords;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The words of a revision in one language. */
@Entity
@Table(name = "case_text")
@EntityListeners(TenantGuard.class)
public class CaseText implements TenantOwned {
    private static final String ROOM = "showcase";

    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private CaseRevision revision;

    private String lang;
    private String title;
    private String summary;
    private String firm;
    private String scale;

    @Column(name = "recommended_by")
    private String recommendedBy;

    private String problem;
    private String actions;
    private String actors;
    private String obstacles;

    @Column(name = "results_note")
    private String resultsNote;

    @Column(name = "period_before")
    private String periodBefore;

    @Column(name = "period_after")
    private String periodAfter;

    @Column(name = "evidence_note")
    private String evidenceNote;

    private String fits;

    @Column(name = "fits_not")
    private String fitsNot;

    protected CaseText() {}

    CaseText(CaseRevision revision, String lang, CaseWords w) {
        mustFit(w);
        this.id = Ids.next();
        this.tenantId = revision.tenantId();
        this.revision = revision;
        this.lang = lang;
        this.title = w.title();
        this.summary = w.summary();
        this.firm = w.firm();
        this.scale = w.scale();
        this.recommendedBy = w.recommendedBy();
        this.problem = w.problem();
        this.actions = w.actions();
        this.actors = w.actors();
        this.obstacles = w.obstacles();
        this.resultsNote = w.resultsNote();
        this.periodBefore = w.periodBefore();
        this.periodAfter = w.periodAfter();
        this.evidenceNote = w.evidenceNote();
        this.fits = w.fits();
        this.fitsNot = w.fitsNot();
    }

    private static void mustFit(CaseWords w) {
        Lengths.atMost(w.title(), 200, ROOM, "edit.title");
        Lengths.atMost(w.summary(), 500, ROOM, "edit.summary");
        Lengths.atMost(w.firm(), 200, ROOM, "edit.firm");
        Lengths.atMost(w.scale(), 200, ROOM, "edit.scale");
        Lengths.atMost(w.recommendedBy(), 400, ROOM, "edit.recommendedBy");
        Lengths.atMost(w.problem(), Lengths.LONG, ROOM, "edit.problem");
        Lengths.atMost(w.actions(), Lengths.LONG, ROOM, "edit.actions");
        Lengths.atMost(w.actors(), Lengths.LONG, ROOM, "edit.actors");
        Lengths.atMost(w.obstacles(), Lengths.LONG, ROOM, "edit.obstacles");
        Lengths.atMost(w.resultsNote(), Lengths.LONG, ROOM, "edit.resultsNote");
        Lengths.atMost(w.periodBefore(), 100, ROOM, "edit.periodBefore");
        Lengths.atMost(w.periodAfter(), 100, ROOM, "edit.periodAfter");
        Lengths.atMost(w.evidenceNote(), 500, ROOM, "edit.evidenceNote");
        Lengths.atMost(w.fits(), Lengths.LONG, ROOM, "edit.fits");
        Lengths.atMost(w.fitsNot(), Lengths.LONG, ROOM, "edit.fitsNot");
    }

    public String lang() {
        return lang;
    }

    public CaseWords words() {
        return new CaseWords(
                title,
                summary,
                firm,
                scale,
                recommendedBy,
                problem,
                actions,
                actors,
                obstacles,
                resultsNote,
                periodBefore,
                periodAfter,
                evidenceNote,
                fits,
                fitsNot);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
