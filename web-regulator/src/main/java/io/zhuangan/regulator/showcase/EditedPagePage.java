package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.DatePrecision;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.EditedPageQueries;
import io.zhuangan.showcase.EditedPageView;
import io.zhuangan.showcase.EntryKind;
import io.zhuangan.showcase.WritePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is told of a cluster or a campaign, for who writes it; {@link EditedPageDecision} publishes it. */
@Named("editedPage")
@ViewScoped
public class EditedPagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    EditedPageQueries pages;

    @Inject
    WritePage writePage;

    private EditedKind kind = EditedKind.CAMPAIGN;
    private String code;
    private EditedPageView shown;
    private String newCode;
    private String title;
    private String titleEn;
    private String lead;
    private String leadEn;
    private LocalDate from;
    private LocalDate until;
    private String programme;
    private String programmeEn;
    private boolean demo;
    private final List<EntryForm> entries = new ArrayList<>();

    public void load() {
        entries.clear();
        if (code == null) {
            if (!isWriter()) throw new Denied("WritePage");
            return;
        }
        shown = pages.one(seat.scope(), kind, code);
        EditedBody body = shown.body();
        title = body.title();
        titleEn = body.titleEn();
        lead = body.lead();
        leadEn = body.leadEn();
        from = body.from();
        until = body.until();
        programme = body.programme();
        programmeEn = body.programmeEn();
        demo = body.demo();
        body.entries().forEach(e -> entries.add(EntryForm.of(e)));
    }

    public void addEntry() {
        entries.add(new EntryForm(getKinds().get(0)));
    }

    public void removeEntry(EntryForm entry) {
        entries.remove(entry);
    }

    public String save() {
        String address = shown == null ? newCode : code;
        writePage.write(
                seat.scope(),
                new WritePage.Writing(
                        kind,
                        address,
                        shown == null ? 0 : shown.version(),
                        new EditedBody(
                                title,
                                titleEn,
                                lead,
                                leadEn,
                                from,
                                until,
                                programme,
                                programmeEn,
                                demo,
                                entries.stream().map(EntryForm::entry).toList())));
        return here(kind, address);
    }

    static String here(EditedKind kind, String address) {
        return "/showcase/page.xhtml?faces-redirect=true&kind=" + kind + "&code=" + address;
    }

    public boolean isWriter() {
        return seat.scope().may(Right.EDIT_SHOWCASE);
    }

    public boolean isCampaign() {
        return kind == EditedKind.CAMPAIGN;
    }

    /** Kinds of entries that this page has. */
    public List<EntryKind> getKinds() {
        List<EntryKind> ofCampaigns = List.of(EntryKind.EVENT, EntryKind.PRESS);
        return isCampaign()
                ? ofCampaigns
                : Arrays.stream(EntryKind.values())
                        .filter(k -> !ofCampaigns.contains(k))
                        .toList();
    }

    public DatePrecision[] getPrecisions() {
        return DatePrecision.values();
    }

    public EditedPageView getShown() {
        return shown;
    }

    public List<EntryForm> getEntries() {
        return entries;
    }

    public EditedKind getKind() {
        return kind;
    }

    public void setKind(EditedKind kind) {
        this.kind = kind == null ? EditedKind.CAMPAIGN : kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
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

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getLeadEn() {
        return leadEn;
    }

    public void setLeadEn(String leadEn) {
        this.leadEn = leadEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getProgrammeEn() {
        return programmeEn;
    }

    public void setProgrammeEn(String programmeEn) {
        this.programmeEn = programmeEn;
    }

    public boolean isDemo() {
        return demo;
    }

    public void setDemo(boolean demo) {
        this.demo = demo;
    }
}
