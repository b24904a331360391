package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.CaseState;
import io.zhuangan.showcase.CaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All cases within reach, those that wait for a second person first. */
@Named("caseList")
@RequestScoped
public class CaseListPage {
    @Inject
    Seat seat;

    @Inject
    CaseQueries cases;

    private List<CaseView> all;

    public void load() {
        all = cases.all(seat.scope());
    }

    public List<CaseView> getAll() {
        return all;
    }

    public long getPending() {
        return all.stream().filter(CaseView::pending).count();
    }

    public long getPublished() {
        return all.stream().filter(c -> c.state() == CaseState.PUBLISHED).count();
    }

    public String state(CaseView c) {
        return switch (c.state()) {
            case PUBLISHED -> "closed";
            case WITHDRAWN -> "none";
            case DRAFT -> "done";
        };
    }
}
