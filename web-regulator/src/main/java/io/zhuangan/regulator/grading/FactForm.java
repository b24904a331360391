package io.zhuangan.regulator.grading;

import io.zhuangan.grading.FactEntry;
import io.zhuangan.grading.FactView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in the fields while a fact is entered or corrected. */
public class FactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String event;
    private LocalDate occurredOn;
    private Integer count;
    private Integer base;
    private String subject;
    private String batch;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String inspectionType;
    private String documentNo;
    private String source;
    private String note;

    void take(FactView fact) {
        event = fact.event();
        occurredOn = fact.occurredOn();
        count = fact.count();
        base = fact.base();
        subject = fact.subject();
        batch = fact.batch();
        dueOn = fact.dueOn();
        doneOn = fact.doneOn();
        inspectionType = fact.inspectionType();
        documentNo = fact.documentNo();
        source = fact.source();
        note = fact.note();
    }

    FactEntry entry(UUID firm) {
        return new FactEntry(
                firm,
                null,
                event,
                occurredOn,
                count,
                base,
                subject,
                batch,
                dueOn,
                doneOn,
                inspectionType,
                documentNo,
                source,
                note);
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(LocalDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public Integer getBase() {
        return base;
    }

    public void setBase(Integer base) {
        this.base = base;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getInspectionType() {
        return inspectionType;
    }

    public void setInspectionType(String inspectionType) {
        this.inspectionType = inspectionType;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
