package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.TemplateForm;
import io.zhuangan.training.TemplateQueries;
import io.zhuangan.training.TemplateView;
import io.zhuangan.training.UseTemplate;
import io.zhuangan.training.WriteTemplate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The association's certificate template: the draft, the version in force and earlier ones. */
@Named
@ViewScoped
public class CertificateTemplatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TemplateQueries templates;

    @Inject
    WriteTemplate writeTemplate;

    @Inject
    UseTemplate useTemplate;

    private String done;
    private List<TemplateView> versions = List.of();
    private TemplateView draft;
    private String title;
    private String wording;
    private String signatory;
    private String position;
    private Integer months;
    private String serialPattern;

    public void load() {
        versions = templates.versions(seat.scope());
        draft = versions.stream().filter(TemplateView::draft).findFirst().orElse(null);
        TemplateForm begin = templates.begin(seat.scope());
        title = begin.title();
        wording = begin.wording();
        signatory = begin.signatory();
        position = begin.position();
        months = begin.months();
        serialPattern = begin.serialPattern();
    }

    public String save() {
        writeTemplate.write(
                seat.scope(),
                new TemplateForm(title, wording, signatory, position, months, serialPattern),
                draft == null ? null : draft.version());
        return here("saved");
    }

    public String use() {
        useTemplate.use(seat.scope(), draft.number(), draft.version());
        return here("used");
    }

    private static String here(String what) {
        return "/certificates/template.xhtml?faces-redirect=true&done=" + what;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public List<TemplateView> getVersions() {
        return versions;
    }

    public TemplateView getDraft() {
        return draft;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getSerialPattern() {
        return serialPattern;
    }

    public void setSerialPattern(String serialPattern) {
        this.serialPattern = serialPattern;
    }
}
