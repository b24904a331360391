package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.AdoptionView;
import io.zhuangan.contract.DeclareAdoption;
import io.zhuangan.contract.EndAdoption;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.contract.RoundLine;
import io.zhuangan.contract.RoundQueries;
import io.zhuangan.contract.SheetLine;
import io.zhuangan.contract.SheetQueries;
import io.zhuangan.contract.StartSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A firm's model contracts: what is published, its own sheets, what it uses, and what it may comment on. */
@Named("zoneContracts")
@ViewScoped
public class ZoneContractsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/zone/contracts.xhtml?faces-redirect=true&done=";

    @Inject
    Seat seat;

    @Inject
    SheetQueries sheetQueries;

    @Inject
    RoundQueries roundQueries;

    @Inject
    StartSheet startSheet;

    @Inject
    DeclareAdoption declareAdoption;

    @Inject
    EndAdoption endAdoption;

    @Inject
    Clock clock;

    private String done;
    private UUID edition;
    private String name;
    private UUID adopted;
    private LocalDate since;
    private transient List<PublishedContract> library;
    private transient List<SheetLine> sheets;
    private transient List<AdoptionView> adoptions;
    private transient List<RoundLine> rounds;

    public void load() {
        since = LocalDate.now(clock);
        getSheets();
    }

    public String start() {
        return "/zone/contract-sheet.xhtml?faces-redirect=true&sheet=" + startSheet.start(seat.scope(), edition, name);
    }

    public String declare() {
        declareAdoption.declare(seat.scope(), adopted, since);
        return HERE + "declared";
    }

    public String end(UUID adoption) {
        endAdoption.end(seat.scope(), adoption, null);
        return HERE + "stopped";
    }

    public List<PublishedContract> getLibrary() {
        if (library == null) library = sheetQueries.library(seat.scope());
        return library;
    }

    public List<SheetLine> getSheets() {
        if (sheets == null) sheets = sheetQueries.own(seat.scope());
        return sheets;
    }

    public List<AdoptionView> getAdoptions() {
        if (adoptions == null) adoptions = sheetQueries.adoptions(seat.scope());
        return adoptions;
    }

    public List<RoundLine> getRounds() {
        if (rounds == null) rounds = roundQueries.rounds(seat.scope());
        return rounds;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public UUID getEdition() {
        return edition;
    }

    public void setEdition(UUID edition) {
        this.edition = edition;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getAdopted() {
        return adopted;
    }

    public void setAdopted(UUID adopted) {
        this.adopted = adopted;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
