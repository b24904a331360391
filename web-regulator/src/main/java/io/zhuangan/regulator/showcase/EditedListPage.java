package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.showcase.EditedPageQueries;
import io.zhuangan.showcase.EditedPageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Clusters and campaigns, those with something to approve among them. */
@Named("editedPages")
@RequestScoped
public class EditedListPage {
    @Inject
    Seat seat;

    @Inject
    EditedPageQueries pages;

    private List<EditedPageView> all;

    public void load() {
        all = pages.all(seat.scope());
    }

    public List<EditedPageView> getAll() {
        return all;
    }

    public long getPending() {
        return all.stream().filter(EditedPageView::pending).count();
    }
}
