package io.zhuangan.association.material;

import io.zhuangan.association.Seat;
import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.MaterialForm;
import io.zhuangan.material.MaterialQueries;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.RenewDocument;
import io.zhuangan.material.ShareDocument;
import io.zhuangan.material.SharedDocuments;
import io.zhuangan.tenancy.TenantView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** A supplier's document is shared, or a newer one in the place of another. */
@Named("materialShare")
@ViewScoped
public class MaterialSharePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    MaterialQueries materials;

    @Inject
    ShareDocument shareDocument;

    @Inject
    RenewDocument renewDocument;

    private UUID before;
    private long version;
    private UUID association;
    private String supplier;
    private String ingredient;
    private String inci;
    private String casNo;
    private DocumentKind kind = DocumentKind.ANALYSIS;
    private String number;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private boolean open = true;
    private transient UploadedFile file;
    private transient List<TenantView> associations;

    public void load() {
        if (before == null) {
            getAssociations();
            return;
        }
        MaterialView known = materials.renewable(seat.scope(), before);
        version = known.version();
        supplier = known.about().supplier();
        ingredient = known.about().ingredient();
        inci = known.about().inci();
        casNo = known.about().casNo();
        kind = known.about().kind();
        open = known.about().open();
    }

    public String share() throws IOException {
        MaterialForm form =
                new MaterialForm(supplier, ingredient, inci, casNo, kind, number, issuedOn, validUntil, open);
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            SharedDocuments.Paper paper = attached ? new SharedDocuments.Paper(file.getFileName(), content) : null;
            UUID made = before == null
                    ? shareDocument.share(seat.scope(), association, form, paper)
                    : renewDocument.renew(seat.scope(), before, version, form, paper);
            return "/zone/material.xhtml?faces-redirect=true&document=" + made + "&done=shared";
        }
    }

    public List<TenantView> getAssociations() {
        if (associations == null) associations = materials.associations(seat.scope());
        return associations;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public UUID getBefore() {
        return before;
    }

    public void setBefore(UUID before) {
        this.before = before;
    }

    public UUID getAssociation() {
        return association;
    }

    public void setAssociation(UUID association) {
        this.association = association;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getIngredient() {
        return ingredient;
    }

    public void setIngredient(String ingredient) {
        this.ingredient = ingredient;
    }

    public String getInci() {
        return inci;
    }

    public void setInci(String inci) {
        this.inci = inci;
    }

    public String getCasNo() {
        return casNo;
    }

    public void setCasNo(String casNo) {
        this.casNo = casNo;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
