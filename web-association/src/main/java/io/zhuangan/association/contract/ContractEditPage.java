package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.ContractQueries;
import io.zhuangan.contract.EditionPhase;
import io.zhuangan.contract.EditionView;
import io.zhuangan.contract.SaveEdition;
import io.zhuangan.contract.TemplateView;
import io.zhuangan.contract.TextFault;
import io.zhuangan.contract.VariableKind;
import io.zhuangan.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The editor of an edition: left its clauses and variables, right the form of the chosen one. What is typed stays in
 * the page until it is saved, right or wrong.
 */
@Named("contractEdit")
@ViewScoped
public class ContractEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WHOLE = "whole";
    private static final String CLAUSE = "c:";
    private static final String VARIABLE = "v:";

    @Inject
    Seat seat;

    @Inject
    ContractQueries contracts;

    @Inject
    SaveEdition saveEdition;

    private UUID key;
    private String part = WHOLE;
    private boolean saved;
    private long version;
    private TypedText typed;
    private String reason;
    private transient TemplateView template;
    private transient EditionView newer;
    private transient List<TextFault> faults;

    public void load() {
        EditionView working = getTemplate().working();
        if (working == null || working.phase() == EditionPhase.OPEN) throw new NotFound("ContractEdition", key);
        version = working.version();
        reason = working.reason();
        typed = new TypedText(contracts.text(seat.scope(), key, working.number()));
        if (getClause() == null && getVariable() == null) part = WHOLE;
    }

    public TemplateView getTemplate() {
        if (template == null) template = contracts.template(seat.scope(), key);
        return template;
    }

    /** Leads to another part; what was typed in this one stays. */
    public void choose(String other) {
        part = other;
        faults = null;
    }

    public void addClause() {
        typed.addClause();
        choose(CLAUSE + (typed.getClauses().size() - 1));
    }

    public void removeClause() {
        typed.getClauses().remove(at());
        choose(WHOLE);
    }

    /** @param by -1 one up, 1 one down */
    public void move(int by) {
        int at = at();
        if (at + by < 0 || at + by >= typed.getClauses().size()) return;
        Collections.swap(typed.getClauses(), at, at + by);
        choose(CLAUSE + (at + by));
    }

    public void addVariable() {
        typed.addVariable();
        choose(VARIABLE + (typed.getVariables().size() - 1));
    }

    public void removeVariable() {
        typed.getVariables().remove(at());
        choose(WHOLE);
    }

    /** Checks what is typed, and says what is wrong with it. */
    public void refresh() {
        faults = null;
    }

    /** Somebody saved meanwhile: what was typed stays, nothing is written, and the page says who it was. */
    public String save() {
        EditionView now = contracts.template(seat.scope(), key).latest();
        if (now.version() != version) {
            newer = now;
            return null;
        }
        return write();
    }

    /** Mine over theirs, knowingly; theirs stays in the audit's count and can be read beside before. */
    public String overwrite() {
        version = contracts.template(seat.scope(), key).latest().version();
        return write();
    }

    private String write() {
        saveEdition.save(seat.scope(), new SaveEdition.Saving(key, version, typed.text(), reason));
        return "/contracts/edit.xhtml?faces-redirect=true&template=" + key + "&part=" + part + "&saved=true";
    }

    public List<TextFault> getFaults() {
        if (faults == null) faults = contracts.check(seat.scope(), typed.text());
        return faults;
    }

    /** How many faults a part has. */
    public long count(String of) {
        return getFaults().stream().filter(f -> partOf(f).equals(of)).count();
    }

    public List<TextFault> getHere() {
        return getFaults().stream().filter(f -> partOf(f).equals(part)).toList();
    }

    public String partOf(TextFault fault) {
        if (fault.number() == 0) return WHOLE;
        return (fault.clause() == null ? VARIABLE : CLAUSE) + (fault.number() - 1);
    }

    private int at() {
        int colon = part.indexOf(':');
        try {
            return colon < 0 ? -1 : Integer.parseInt(part.substring(colon + 1));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    public TypedText.ClauseRow getClause() {
        int at = at();
        return part.startsWith(CLAUSE) && at >= 0 && at < typed.getClauses().size()
                ? typed.getClauses().get(at)
                : null;
    }

    public TypedText.VariableRow getVariable() {
        int at = at();
        return part.startsWith(VARIABLE) && at >= 0 && at < typed.getVariables().size()
                ? typed.getVariables().get(at)
                : null;
    }

    /** Number of the chosen clause. */
    public int getNumber() {
        return at() + 1;
    }

    public boolean isFirst() {
        return at() == 0;
    }

    public boolean isLast() {
        return at() == typed.getClauses().size() - 1;
    }

    public VariableKind[] getKinds() {
        return VariableKind.values();
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? WHOLE : part;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    public TypedText getTyped() {
        return typed;
    }

    public EditionView getNewer() {
        return newer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
