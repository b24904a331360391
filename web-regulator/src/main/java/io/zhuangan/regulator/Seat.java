package io.zhuangan.regulator;

import io.zhuangan.identity.CurrentSeat;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who acts in this request, for the page beans and resources of this front-end. */
@RequestScoped
public class Seat {
    @Inject
    CurrentSeat current;

    /** First argument of every use case and query. Refuses when there is no seat. */
    public AccessScope scope() {
        return current.scope();
    }

    /** The same in more detail: all seats, the person behind the account. */
    public CurrentSeat current() {
        return current;
    }
}
