package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.CarrySheetOver;
import io.zhuangan.contract.ContractClause;
import io.zhuangan.contract.ContractText;
import io.zhuangan.contract.ContractVariable;
import io.zhuangan.contract.RemoveSheet;
import io.zhuangan.contract.SaveSheet;
import io.zhuangan.contract.SheetQueries;
import io.zhuangan.contract.SheetValues;
import io.zhuangan.contract.SheetView;
import io.zhuangan.contract.TextComparison;
import io.zhuangan.contract.ValueFault;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A firm's sheet: each clause with the values that it asks for first, right where they stand. What is typed is kept as
 * typed; what is wrong is said beside it and refuses nothing but "complete".
 */
@Named("sheetForm")
@ViewScoped
public class SheetFormPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    SheetQueries sheets;

    @Inject
    SaveSheet saveSheet;

    @Inject
    CarrySheetOver carrySheetOver;

    @Inject
    RemoveSheet removeSheet;

    private UUID key;
    private String done;
    private boolean redline;
    private long version;
    private String name;
    private Map<String, String> values = new HashMap<>();
    private Map<String, Boolean> kept = new HashMap<>();
    private Map<String, String> changes = new HashMap<>();
    private transient SheetView view;
    private transient List<ValueFault> faults;
    private transient TextComparison comparison;

    public void load() {
        SheetView v = getView();
        version = v.version();
        name = v.name();
        values = new HashMap<>(v.values().values());
        changes = new HashMap<>(v.values().changes());
        for (ContractClause c : v.text().clauses())
            kept.put(c.key(), !v.values().leaves(c.key()));
    }

    public SheetView getView() {
        if (view == null) view = sheets.sheet(seat.scope(), key);
        return view;
    }

    public ContractText getText() {
        return getView().text();
    }

    private SheetValues typed() {
        List<String> leftOut = new ArrayList<>();
        kept.forEach((clause, in) -> {
            if (!in) leftOut.add(clause);
        });
        return new SheetValues(values, leftOut, changes);
    }

    public String save() {
        return write(false, "saved");
    }

    /** Nothing is missing: from now on it counts. */
    public String finish() {
        return write(true, "finished");
    }

    private String write(boolean finish, String what) {
        faults = null;
        saveSheet.save(seat.scope(), new SaveSheet.Saving(key, version, name, typed(), finish));
        return here(what);
    }

    public String carryOver() {
        carrySheetOver.carry(seat.scope(), key, version, getView().newer().edition());
        return here("carried");
    }

    public String remove() {
        removeSheet.remove(seat.scope(), key, version);
        return "/zone/contracts.xhtml?faces-redirect=true&done=removed";
    }

    private String here(String what) {
        return "/zone/contract-sheet.xhtml?faces-redirect=true&sheet=" + key + "&done=" + what;
    }

    /** Draws the page anew, e.g. after a clause was left out. */
    public void refresh() {
        faults = null;
    }

    /** What is missing or wrong on the sheet as it is typed. */
    public List<ValueFault> getFaults() {
        if (faults == null) faults = sheets.check(seat.scope(), getText(), typed());
        return faults;
    }

    /** What is wrong with a value, or null. */
    public ValueFault fault(String code) {
        return getFaults().stream()
                .filter(f -> f.variable().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String nameOf(String code, boolean english) {
        return getText().variable(code).map(v -> v.nameIn(english)).orElse(code);
    }

    /** Variables that a clause asks for and no clause before it did. */
    public List<ContractVariable> asks(ContractClause clause) {
        Set<String> before = new HashSet<>();
        for (ContractClause c : getText().clauses()) {
            boolean here = c.key().equals(clause.key());
            List<ContractVariable> own = new ArrayList<>();
            for (ContractVariable v : getText().variables()) {
                boolean named = (c.text() + c.textEn()).matches("(?s).*\\{\\{\\s*" + v.code() + "\\s*}}.*");
                if (named && before.add(v.code()) && here) own.add(v);
            }
            if (here) return own;
        }
        return List.of();
    }

    public String valueOf(String code) {
        return values.getOrDefault(code, "");
    }

    public boolean keeps(String clause) {
        return kept.getOrDefault(clause, true);
    }

    /** What the newest edition says otherwise; null without a newer one. */
    public TextComparison getComparison() {
        if (getView().newer() == null) return null;
        if (comparison == null) {
            boolean english = "en"
                    .equals(FacesContext.getCurrentInstance()
                            .getViewRoot()
                            .getLocale()
                            .getLanguage());
            comparison = sheets.comparison(seat.scope(), key, english);
        }
        return comparison;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public boolean isRedline() {
        return redline;
    }

    public void setRedline(boolean redline) {
        this.redline = redline;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getKept() {
        return kept;
    }

    public Map<String, String> getChanges() {
        return changes;
    }
}
