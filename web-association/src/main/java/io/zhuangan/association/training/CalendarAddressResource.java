package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.OwnCalendar;
import io.zhuangan.training.RenewCalendarAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** The secret address of the caller's own calendar. */
@Path("/calendar-address")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarAddressResource {
    @Inject
    Seat seat;

    @Inject
    OwnCalendar own;

    @Inject
    RenewCalendarAddress renewAddress;

    @Inject
    OnceOnly once;

    /** Both null before the first one was made. */
    public record AddressJson(String url, Instant madeAt) {}

    @GET
    public AddressJson address(@Context HttpServletRequest request) {
        return own.address(seat.scope()).map(a -> json(request, a)).orElse(new AddressJson(null, null));
    }

    /** A new one; the old one is nothing from now on. */
    @POST
    public AddressJson renew(@HeaderParam("Idempotency-Key") String requestKey, @Context HttpServletRequest request) {
        return once.run(
                seat.scope(),
                requestKey,
                List.of("calendar address"),
                AddressJson.class,
                () -> json(request, renewAddress.renew(seat.scope())));
    }

    private static AddressJson json(HttpServletRequest request, OwnCalendar.Address address) {
        return new AddressJson(CalendarAddressPage.url(request, address), address.madeAt());
    }
}
