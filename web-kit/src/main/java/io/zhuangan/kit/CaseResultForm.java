package io.zhuangan.kit;

import io.zhuangan.showcase.CaseResultView;
import java.io.Serializable;
import java.math.BigDecimal;

/** A measure while somebody writes it. */
public class CaseResultForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String label;
    private String labelEn;
    private String unit;
    private String unitEn;
    private BigDecimal before;
    private BigDecimal after;

    static CaseResultForm of(CaseResultView r) {
        CaseResultForm form = new CaseResultForm();
        form.label = r.label();
        form.labelEn = r.labelEn();
        form.unit = r.unit();
        form.unitEn = r.unitEn();
        form.before = r.before();
        form.after = r.after();
        return form;
    }

    /** A row without a name or without both figures is not meant. */
    boolean filled() {
        return label != null && !label.isBlank() && before != null && after != null;
    }

    CaseResultView result() {
        return new CaseResultView(label.strip(), text(labelEn), text(unit), text(unitEn), before, after);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
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

    public BigDecimal getBefore() {
        return before;
    }

    public void setBefore(BigDecimal before) {
        this.before = before;
    }

    public BigDecimal getAfter() {
        return after;
    }

    public void setAfter(BigDecimal after) {
        this.after = after;
    }
}
