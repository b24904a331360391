package io.zhuangan.regulator.notification;

import io.zhuangan.notification.OutboxQueries;
import io.zhuangan.notification.RetryOutbox;
import io.zhuangan.notification.UndeliveredView;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The orders that did not get out, below the operator's list of tenants; shown only when there are any. */
@Named("undelivered")
@RequestScoped
public class UndeliveredPart {
    private static final int SHOWN = 20;

    @Inject
    Seat seat;

    @Inject
    OutboxQueries outbox;

    @Inject
    RetryOutbox retryOutbox;

    private List<UndeliveredView> rows;
    private Long count;

    public List<UndeliveredView> getRows() {
        if (rows == null) rows = outbox.undelivered(seat.scope(), SHOWN);
        return rows;
    }

    public long getCount() {
        if (count == null) count = outbox.countUndelivered(seat.scope());
        return count;
    }

    public String retry() {
        retryOutbox.retry(seat.scope());
        return "/operator/tenants.xhtml?faces-redirect=true";
    }
}
