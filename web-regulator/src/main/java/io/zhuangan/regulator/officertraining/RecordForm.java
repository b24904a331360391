package io.zhuangan.regulator.officertraining;

import io.zhuangan.officertraining.OfficerTrainingForm;
import io.zhuangan.officertraining.OfficerTrainingKind;
import io.zhuangan.officertraining.OfficerTrainingView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The fields of a record on the page. */
public class RecordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private OfficerTrainingKind kind = OfficerTrainingKind.REGULATION;
    private String title;
    private String organiser;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    private BigDecimal hours;
    private boolean qualitySystem = true;
    private String note;

    void take(OfficerTrainingView r) {
        kind = r.kind();
        title = r.title();
        organiser = r.organiser();
        heldFrom = r.heldFrom();
        heldUntil = r.heldUntil();
        hours = r.hours();
        qualitySystem = r.qualitySystem();
        note = r.note();
    }

    OfficerTrainingForm entered(UUID key, long version) {
        return new OfficerTrainingForm(
                key, version, kind, title, organiser, heldFrom, heldUntil, hours, qualitySystem, note);
    }

    public OfficerTrainingKind getKind() {
        return kind;
    }

    public void setKind(OfficerTrainingKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public void setHeldFrom(LocalDate heldFrom) {
        this.heldFrom = heldFrom;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(LocalDate heldUntil) {
        this.heldUntil = heldUntil;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public boolean isQualitySystem() {
        return qualitySystem;
    }

    public void setQualitySystem(boolean qualitySystem) {
        this.qualitySystem = qualitySystem;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
