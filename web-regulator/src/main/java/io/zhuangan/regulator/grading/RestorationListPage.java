package io.zhuangan.regulator.grading;

import io.zhuangan.grading.RestorationQueries;
import io.zhuangan.grading.RestorationView;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Corrections within reach, newest first. */
@Named("restorationList")
@RequestScoped
public class RestorationListPage {
    private static final int SHOWN = 100;

    @Inject
    Seat seat;

    @Inject
    RestorationQueries restorations;

    private String state;
    private List<RestorationView> lines;

    public void load() {
        getLines();
    }

    public List<RestorationView> getLines() {
        if (lines == null) lines = restorations.slice(seat.scope(), state, 0, SHOWN);
        return lines;
    }

    public int getCount() {
        return restorations.count(seat.scope(), state);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
