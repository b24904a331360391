package io.zhuangan.regulator.grading;

import io.zhuangan.enterprise.EnterpriseFilter;
import io.zhuangan.enterprise.EnterpriseQueries;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.grading.CorrectFact;
import io.zhuangan.grading.EnterFact;
import io.zhuangan.grading.EnteredFact;
import io.zhuangan.grading.EventView;
import io.zhuangan.grading.FactEvidence;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** Enters a fact of a firm, or corrects one; the firm is looked up first. */
@Named("enterFact")
@ViewScoped
public class EnterFactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Firms shown for a text; with more than these a longer text helps. */
    private static final int HITS = 10;

    @Inject
    Seat seat;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    FactQueries facts;

    @Inject
    EnterFact enterFact;

    @Inject
    CorrectFact correctFact;

    private UUID firmKey;
    private UUID factKey;
    private String text;
    private String reason;
    private final FactForm form = new FactForm();
    private transient EnterpriseView firm;
    private transient FactView fact;
    private transient List<EventView> events;
    private transient UploadedFile file;

    public void load() {
        if (!seat.scope().may(Right.ENTER_FACTS)) throw new Denied("EnterFact");
        if (factKey != null) {
            form.take(getFact());
            firmKey = fact.firm();
        }
        getFirm();
    }

    /** Leads to the same page with the text in its address. */
    public String search() {
        return "/grading/enter-fact.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<EnterpriseView> getHits() {
        if (firmKey != null || text == null || text.isBlank()) return List.of();
        return enterprises.slice(seat.scope(), new EnterpriseFilter(text.strip(), null, null, null), 0, HITS);
    }

    public String send() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            FactEvidence evidence = attached ? new FactEvidence(file.getFileName(), content) : null;
            EnteredFact kept = factKey == null
                    ? enterFact.enter(seat.scope(), form.entry(firmKey), evidence)
                    : correctFact.correct(seat.scope(), factKey, form.entry(firmKey), reason, evidence);
            return "/grading/fact.xhtml?faces-redirect=true&key=" + kept.key() + "&done="
                    + (kept.known() ? "known" : "kept");
        }
    }

    public List<EventView> getEvents() {
        if (events == null) events = facts.events(seat.scope());
        return events;
    }

    /** The kind that is chosen, or null. */
    public EventView getEvent() {
        return getEvents().stream()
                .filter(e -> e.code().equals(form.getEvent()))
                .findFirst()
                .orElse(null);
    }

    public boolean needs(String part) {
        EventView event = getEvent();
        return event != null && event.needs().contains(part);
    }

    public EnterpriseView getFirm() {
        if (firm == null && firmKey != null) firm = enterprises.one(seat.scope(), firmKey);
        return firm;
    }

    /** The fact that is corrected, or null. */
    public FactView getFact() {
        if (fact == null && factKey != null) fact = facts.one(seat.scope(), factKey);
        return fact;
    }

    public FactForm getForm() {
        return form;
    }

    public UUID getFirmKey() {
        return firmKey;
    }

    public void setFirmKey(UUID firmKey) {
        this.firmKey = firmKey;
    }

    public UUID getFactKey() {
        return factKey;
    }

    public void setFactKey(UUID factKey) {
        this.factKey = factKey;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
