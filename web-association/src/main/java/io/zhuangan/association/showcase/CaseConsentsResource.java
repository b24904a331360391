package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.showcase.WithdrawConsent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Consents that the own firm gave. */
@Path("/case-consents")
@RequestScoped
public class CaseConsentsResource {
    @Inject
    Seat seat;

    @Inject
    WithdrawConsent withdrawConsent;

    @Inject
    OnceOnly once;

    /** Taken back, without a reason; the public page is gone at once. */
    @POST
    @Path("/{key}/withdrawal")
    public void withdraw(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(seat.scope(), requestKey, List.of("withdraw consent", key), Void.class, () -> {
            withdrawConsent.withdraw(seat.scope(), key);
            return null;
        });
    }
}
