package io.zhuangan.association.objection;

import io.zhuangan.association.Seat;
import io.zhuangan.objection.ObjectionLine;
import io.zhuangan.objection.OwnObjectionQueries;
import io.zhuangan.objection.OwnStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of the own grade says about objections; looked up once per request. */
@Named("zoneObjection")
@RequestScoped
public class ZoneObjection {
    @Inject
    Seat seat;

    @Inject
    OwnObjectionQueries objections;

    private boolean read;
    private OwnStanding standing;
    private List<ObjectionLine> lines = List.of();

    private void read() {
        if (read) return;
        read = true;
        standing = objections.standing(seat.scope()).orElse(null);
        lines = objections.list(seat.scope());
    }

    /** Null until a grade was told. */
    public OwnStanding getStanding() {
        read();
        return standing;
    }

    /** All of the firm, newest first. */
    public List<ObjectionLine> getLines() {
        read();
        return lines;
    }
}
