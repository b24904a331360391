package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.ContractQueries;
import io.zhuangan.contract.ContractText;
import io.zhuangan.contract.RoundLine;
import io.zhuangan.contract.RoundQueries;
import io.zhuangan.contract.TemplateKind;
import io.zhuangan.contract.TemplateLine;
import io.zhuangan.contract.WriteTemplate;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The association's templates, the rounds of others, and the beginning of a new template. */
@Named("contracts")
@ViewScoped
public class ContractsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ContractQueries contracts;

    @Inject
    RoundQueries roundQueries;

    @Inject
    WriteTemplate writeTemplate;

    private transient List<TemplateLine> all;
    private transient List<RoundLine> rounds;
    private TemplateKind kind = TemplateKind.CONTRACT;
    private String slug;
    private String name;
    private String nameEn;

    public void load() {
        getAll();
    }

    /** Opens the editor of the new template. */
    public String begin() {
        UUID key = writeTemplate.write(
                seat.scope(), kind, slug, new ContractText(name, nameEn, "", "", "", "", List.of(), List.of()));
        return "/contracts/edit.xhtml?faces-redirect=true&template=" + key;
    }

    public List<TemplateLine> getAll() {
        if (all == null) all = contracts.own(seat.scope());
        return all;
    }

    public List<RoundLine> getRounds() {
        if (rounds == null) {
            rounds = seat.scope().may(Right.COMMENT_CONTRACTS) ? roundQueries.rounds(seat.scope()) : List.of();
        }
        return rounds;
    }

    public boolean isWriter() {
        return seat.scope().may(Right.EDIT_CONTRACTS);
    }

    public TemplateKind[] getKinds() {
        return TemplateKind.values();
    }

    public TemplateKind getKind() {
        return kind;
    }

    public void setKind(TemplateKind kind) {
        this.kind = kind;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
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
}
