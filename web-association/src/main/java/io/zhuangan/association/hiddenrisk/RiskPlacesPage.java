package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.hiddenrisk.AddRiskPlace;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.RetireRiskPlace;
import io.zhuangan.hiddenrisk.RiskPlaceView;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.QrPicture;
import io.zhuangan.shared.Right;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Places of the firm with their codes to print and hang up; whoever scans one reports with the place filled in. */
@Named("riskPlaces")
@ViewScoped
public class RiskPlacesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    @Inject
    AddRiskPlace addRiskPlace;

    @Inject
    RetireRiskPlace retireRiskPlace;

    private String name;
    private transient List<Poster> posters;

    /** A place and the picture of its code. */
    public record Poster(RiskPlaceView place, QrPicture code) {}

    public void load() {
        if (!seat.scope().may(Right.HANDLE_RISKS)) throw new Denied("AddRiskPlace");
        getPosters();
    }

    public String add() {
        addRiskPlace.add(seat.scope(), name);
        return "/zone/risk-places.xhtml?faces-redirect=true";
    }

    public String retire(UUID place) {
        retireRiskPlace.retire(seat.scope(), place);
        return "/zone/risk-places.xhtml?faces-redirect=true";
    }

    public List<Poster> getPosters() {
        if (posters == null) {
            String report = address();
            posters = risks.places(seat.scope()).stream()
                    .map(p -> new Poster(p, QrPicture.of(report + p.key())))
                    .toList();
        }
        return posters;
    }

    private static String address() {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        String host = outside.getRequestServerName();
        int port = outside.getRequestServerPort();
        boolean usual = port == 443 || port == 80;
        return outside.getRequestScheme() + "://" + host + (usual ? "" : ":" + port) + outside.getRequestContextPath()
                + "/zone/risk-report.xhtml?place=";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
