package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.OwnBulletin;
import io.zhuangan.bulletin.OwnBulletinQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The bulletins that the firm was told of. */
@Named("zoneBulletins")
@ViewScoped
public class ZoneBulletinListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnBulletinQueries bulletins;

    private transient List<OwnBulletin> all;

    public List<OwnBulletin> getAll() {
        if (all == null) all = bulletins.list(seat.scope());
        return all;
    }

    /** Those that ask something of the firm. */
    public List<OwnBulletin> getWaiting() {
        return getAll().stream().filter(OwnBulletin::waits).toList();
    }
}
