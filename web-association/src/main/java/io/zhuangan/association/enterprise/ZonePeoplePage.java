package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.Post;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** People of the own firm with the history of their posts. */
@Named("zonePeople")
@ViewScoped
public class ZonePeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    private List<FirmPersonView> people = List.of();

    public void load() {
        people = firm.people(seat.scope());
    }

    /** Regulation Art. 61: a firm without a head of quality and safety. */
    public boolean isHeadless() {
        return people.stream().noneMatch(person -> person.posts().contains(Post.QUALITY_SAFETY_HEAD));
    }

    public List<FirmPersonView> getPeople() {
        return people;
    }
}
