package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.OwnCalendar;
import io.zhuangan.training.RenewCalendarAddress;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The secret address of the caller's own calendar, and a new one for it. */
@Named
@ViewScoped
public class CalendarAddressPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnCalendar own;

    @Inject
    RenewCalendarAddress renewAddress;

    @Inject
    HttpServletRequest request;

    private OwnCalendar.Address address;

    @PostConstruct
    void load() {
        address = own.address(seat.scope()).orElse(null);
    }

    public void renew() {
        address = renewAddress.renew(seat.scope());
    }

    public OwnCalendar.Address getAddress() {
        return address;
    }

    /** The whole address; the secret stands in the query, which no access log writes. */
    public String getUrl() {
        return address == null ? "" : url(request, address);
    }

    static String url(HttpServletRequest request, OwnCalendar.Address address) {
        String url = request.getRequestURL().toString();
        String origin = url.substring(0, url.length() - request.getRequestURI().length());
        return origin + "/calendar/own.ics?key=" + address.secret();
    }
}
