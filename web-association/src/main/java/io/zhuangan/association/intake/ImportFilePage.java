package io.zhuangan.association.intake;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.ImportOneBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One file that an association brought in. */
@Named("importFile")
@ViewScoped
public class ImportFilePage extends ImportOneBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    public String getPlace() {
        if (getRun().kind().equals("EXAM_QUESTIONS")) return null;
        return "training".equals(getRun().room()) ? "/training/courses.xhtml" : null;
    }
}
