package io.zhuangan.association.material;

import io.zhuangan.association.Seat;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.MemberMaterialQueries;
import io.zhuangan.material.TakeDownDocument;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One document that a member shares with all members, for the association's staff. */
@Named("memberMaterial")
@ViewScoped
public class MemberMaterialPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    MemberMaterialQueries materials;

    @Inject
    TakeDownDocument takeDownDocument;

    private UUID key;
    private String done;
    private String reason;
    private MaterialView shown;

    public void load() {
        shown = materials.one(seat.scope(), key);
    }

    public String takeDown() {
        takeDownDocument.takeDown(seat.scope(), key, shown.version(), reason);
        return "/members/material.xhtml?faces-redirect=true&document=" + key + "&done=down";
    }

    public boolean isTold() {
        return "down".equals(done);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
