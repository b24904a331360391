package io.zhuangan.regulator.showcase;

import io.zhuangan.showcase.DatePrecision;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EntryKind;
import java.io.Serializable;
import java.time.LocalDate;

/** An entry of an edited page while somebody writes it. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private EntryKind kind;
    private String text;
    private String textEn;
    private String note;
    private String noteEn;
    private String value;
    private String valueEn;
    private String unit;
    private String unitEn;
    private String source;
    private String sourceEn;
    private LocalDate datedOn;
    private DatePrecision datedTo;
    private String link;
    private boolean demo;

    EntryForm(EntryKind kind) {
        this.kind = kind;
        this.datedTo = DatePrecision.DAY;
    }

    static EntryForm of(EditedBody.Entry e) {
        EntryForm form = new EntryForm(e.kind());
        form.text = e.text();
        form.textEn = e.textEn();
        form.note = e.note();
        form.noteEn = e.noteEn();
        form.value = e.value();
        form.valueEn = e.valueEn();
        form.unit = e.unit();
        form.unitEn = e.unitEn();
        form.source = e.source();
        form.sourceEn = e.sourceEn();
        form.datedOn = e.datedOn();
        form.datedTo = e.datedTo();
        form.link = e.link();
        form.demo = e.demo();
        return form;
    }

    EditedBody.Entry entry() {
        return new EditedBody.Entry(
                kind, text, textEn, note, noteEn, value, valueEn, unit, unitEn, source, sourceEn, datedOn, datedTo,
                link, demo);
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getValueEn() {
        return valueEn;
    }

    public void setValueEn(String valueEn) {
        this.valueEn = valueEn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUnitEn() {
        return unitEn;
    }

    public void setUnitEn(String unitEn) {
        this.unitEn = unitEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(String sourceEn) {
        this.sourceEn = sourceEn;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public DatePrecision getDatedTo() {
        return datedTo;
    }

    public void setDatedTo(DatePrecision datedTo) {
        this.datedTo = datedTo;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public boolean isDemo() {
        return demo;
    }

    public void setDemo(boolean demo) {
        this.demo = demo;
    }
}
