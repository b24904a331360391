package io.zhuangan.association.material;

import io.zhuangan.association.Seat;
import io.zhuangan.material.MaterialQueries;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.WatchDocument;
import io.zhuangan.material.WithdrawDocument;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** One shared document, for who shares it and for who uses it. */
@Named("materialOne")
@ViewScoped
public class MaterialPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of("shared", "withdrawn", "used", "unused");

    @Inject
    Seat seat;

    @Inject
    MaterialQueries materials;

    @Inject
    WatchDocument watchDocument;

    @Inject
    WithdrawDocument withdrawDocument;

    private UUID key;
    private String done;
    private MaterialView shown;

    public void load() {
        shown = materials.one(seat.scope(), key);
    }

    public String use() {
        watchDocument.watch(seat.scope(), key, !shown.watched());
        return zone(shown.watched() ? "unused" : "used");
    }

    public String withdraw() {
        withdrawDocument.withdraw(seat.scope(), key, shown.version());
        return zone("withdrawn");
    }

    private String zone(String what) {
        return "/zone/material.xhtml?faces-redirect=true&document=" + key + "&done=" + what;
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public MaterialView getShown() {
        return shown;
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
}
