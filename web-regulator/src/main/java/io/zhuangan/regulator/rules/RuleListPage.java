package io.zhuangan.regulator.rules;

import io.zhuangan.grading.DiscardDraft;
import io.zhuangan.grading.RuleDraftQueries;
import io.zhuangan.grading.RuleDraftView;
import io.zhuangan.grading.RuleSetLine;
import io.zhuangan.grading.RuleSetQueries;
import io.zhuangan.grading.StartDraft;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** The city's rule sets and the drafts of the next. */
@Named("ruleSets")
@ViewScoped
public class RuleListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    RuleSetQueries sets;

    @Inject
    RuleDraftQueries drafts;

    @Inject
    StartDraft startDraft;

    @Inject
    DiscardDraft discardDraft;

    private transient UploadedFile file;
    private transient List<RuleSetLine> all;
    private transient List<RuleDraftView> open;

    public void load() {
        all = sets.all(seat.scope());
        open = isEditor() ? drafts.open(seat.scope()) : List.of();
    }

    public String start(UUID basis) {
        return editor(startDraft.start(seat.scope(), new StartDraft.Beginning(basis, null, null)));
    }

    /** A workbook as a draft, to be compared with the newest set. */
    public String upload() {
        if (file == null || file.getContent() == null || file.getContent().length == 0) return null;
        UUID basis = getSets().isEmpty() ? null : getSets().get(0).key();
        return editor(startDraft.start(seat.scope(), new StartDraft.Beginning(basis, file.getContent(), null)));
    }

    private static String editor(UUID draft) {
        return "/rules/one.xhtml?faces-redirect=true&draft=" + draft;
    }

    public String discard(UUID draft, long version) {
        discardDraft.discard(seat.scope(), draft, version);
        return "/rules/index.xhtml?faces-redirect=true";
    }

    public boolean isEditor() {
        return seat.scope().may(Right.EDIT_RULES);
    }

    public List<RuleSetLine> getSets() {
        if (all == null) load();
        return all;
    }

    public List<RuleDraftView> getDrafts() {
        if (open == null) load();
        return open;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
