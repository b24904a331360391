package io.zhuangan.association.contract;

import io.zhuangan.contract.ContractClause;
import io.zhuangan.contract.ContractText;
import io.zhuangan.contract.ContractVariable;
import io.zhuangan.contract.VariableKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A text in the making, as forms write on it: right or wrong, nothing typed is lost. */
public final class TypedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ClauseRow> clauses = new ArrayList<>();
    private final List<VariableRow> variables = new ArrayList<>();
    private String title;
    private String titleEn;
    private String purpose;
    private String purposeEn;
    private String source;
    private String sourceEn;

    TypedText(ContractText text) {
        title = text.title();
        titleEn = text.titleEn();
        purpose = text.purpose();
        purposeEn = text.purposeEn();
        source = text.source();
        sourceEn = text.sourceEn();
        text.clauses().forEach(c -> clauses.add(ClauseRow.of(c)));
        text.variables().forEach(v -> variables.add(VariableRow.of(v)));
    }

    ContractText text() {
        return new ContractText(
                title,
                titleEn,
                purpose,
                purposeEn,
                source,
                sourceEn,
                variables.stream().map(VariableRow::variable).toList(),
                clauses.stream().map(ClauseRow::clause).toList());
    }

    /** A key that no clause has or had in this form. */
    ClauseRow addClause() {
        int number = clauses.size() + 1;
        while (has("c" + number)) number++;
        ClauseRow row = new ClauseRow();
        row.key = "c" + number;
        clauses.add(row);
        return row;
    }

    private boolean has(String key) {
        return clauses.stream().anyMatch(c -> c.key.equals(key));
    }

    VariableRow addVariable() {
        VariableRow row = new VariableRow();
        variables.add(row);
        return row;
    }

    public List<ClauseRow> getClauses() {
        return clauses;
    }

    public List<VariableRow> getVariables() {
        return variables;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getPurposeEn() {
        return purposeEn;
    }

    public void setPurposeEn(String purposeEn) {
        this.purposeEn = purposeEn;
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

    /** A clause as it is typed. */
    public static final class ClauseRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String key = "";
        private boolean optional;
        private String title = "";
        private String titleEn = "";
        private String text = "";
        private String textEn = "";
        private String note = "";
        private String noteEn = "";
        private String basis = "";
        private String basisEn = "";

        public String getKey() {
            return key;
        }

        public void setKey(String key) {
            this.key = key;
        }

        public boolean isOptional() {
            return optional;
        }

        public void setOptional(boolean optional) {
            this.optional = optional;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getTitleEn() {
            return titleEn;
        }

        public void setTitleEn(String titleEn) {
            this.titleEn = titleEn;
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

        public String getBasis() {
            return basis;
        }

        public void setBasis(String basis) {
            this.basis = basis;
        }

        public String getBasisEn() {
            return basisEn;
        }

        public void setBasisEn(String basisEn) {
            this.basisEn = basisEn;
        }

        static ClauseRow of(ContractClause c) {
            ClauseRow row = new ClauseRow();
            row.key = c.key();
            row.optional = c.optional();
            row.title = c.title();
            row.titleEn = c.titleEn();
            row.text = c.text();
            row.textEn = c.textEn();
            row.note = c.note();
            row.noteEn = c.noteEn();
            row.basis = c.basis();
            row.basisEn = c.basisEn();
            return row;
        }

        ContractClause clause() {
            return new ContractClause(key, optional, title, titleEn, text, textEn, note, noteEn, basis, basisEn);
        }
    }

    /** A variable as it is typed. */
    public static final class VariableRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String code = "";
        private VariableKind kind = VariableKind.TEXT;
        private boolean required = true;
        private String name = "";
        private String nameEn = "";
        private String help = "";
        private String helpEn = "";
        private String unit = "";
        private String unitEn = "";
        private String from = "";
        private String until = "";
        private String choices = "";
        private String choicesEn = "";

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public VariableKind getKind() {
            return kind;
        }

        public void setKind(VariableKind kind) {
            this.kind = kind;
        }

        public boolean isRequired() {
            return required;
        }

        public void setRequired(boolean required) {
            this.required = required;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getNameEn() {
            return nameEn;
        }

        public void setNameEn(String nameEn) {
            this.nameEn = nameEn;
        }

        public String getHelp() {
            return help;
        }

        public void setHelp(String help) {
            this.help = help;
        }

        public String getHelpEn() {
            return helpEn;
        }

        public void setHelpEn(String helpEn) {
            this.helpEn = helpEn;
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

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getUntil() {
            return until;
        }

        public void setUntil(String until) {
            this.until = until;
        }

        public String getChoices() {
            return choices;
        }

        public void setChoices(String choices) {
            this.choices = choices;
        }

        public String getChoicesEn() {
            return choicesEn;
        }

        public void setChoicesEn(String choicesEn) {
            this.choicesEn = choicesEn;
        }

        static VariableRow of(ContractVariable v) {
            VariableRow row = new VariableRow();
            row.code = v.code();
            row.kind = v.kind();
            row.required = v.required();
            row.name = v.name();
            row.nameEn = v.nameEn();
            row.help = v.help();
            row.helpEn = v.helpEn();
            row.unit = v.unit();
            row.unitEn = v.unitEn();
            row.from = v.from();
            row.until = v.until();
            row.choices = v.choices();
            row.choicesEn = v.choicesEn();
            return row;
        }

        ContractVariable variable() {
            return new ContractVariable(
                    code, kind, required, name, nameEn, help, helpEn, unit, unitEn, from, until, choices, choicesEn);
        }
    }
}
