package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.EntryQueries;
import io.zhuangan.consultation.EntryView;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the city tells everybody of its answers. */
@Named("answerEntries")
@RequestScoped
public class EntriesPage {
    @Inject
    Seat seat;

    @Inject
    EntryQueries entries;

    private List<EntryView> all = List.of();

    public void load() {
        all = entries.all(seat.scope());
    }

    public List<EntryView> getAll() {
        return all;
    }

    public long getPending() {
        return all.stream().filter(EntryView::pending).count();
    }
}
