package io.zhuangan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Behind the pages on which somebody with several seats takes one, or is told that there is none here. */
@Named("seatChooser")
@RequestScoped
public class SeatChooser {
    private static final int HALF_A_YEAR = 180 * 24 * 3600;

    @Inject
    CurrentSeat seat;

    @Inject
    HttpServletRequest request;

    private String returnTo;

    /** Takes the seat and goes to where the person was heading. A key that is not theirs leaves everything as it was. */
    public void take(UUID tenant) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean theirs = seat.getHere().stream().anyMatch(s -> s.tenant().equals(tenant));
        if (theirs) {
            request.getSession(true).setAttribute(CurrentSeat.CHOICE, tenant.toString());
            external.addResponseCookie(
                    CurrentSeat.COOKIE,
                    tenant.toString(),
                    Map.of(
                            "path",
                            request.getContextPath(),
                            "maxAge",
                            HALF_A_YEAR,
                            "httpOnly",
                            true,
                            "secure",
                            request.isSecure(),
                            "SameSite",
                            "Lax"));
        }
        external.redirect(ReturnAddress.within(request.getContextPath(), returnTo));
    }

    /** Which problem the page explains; text keys are made of it. */
    public String getProblem() {
        return request.getAttribute(SeatGate.PROBLEM) instanceof String problem ? problem : "NOT_COMPLETED";
    }

    /** Context path of the front-end where the person does have seats; null without any. */
    public String getOtherFrontEnd() {
        if (seat.getElsewhere().isEmpty()) return null;
        for (FrontEnd one : FrontEnd.values()) {
            if (one.kinds().contains(seat.getElsewhere().get(0).kind())) return one.path() + "/";
        }
        return null;
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = returnTo;
    }
}
