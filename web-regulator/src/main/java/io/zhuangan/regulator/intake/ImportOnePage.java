package io.zhuangan.regulator.intake;

import io.zhuangan.kit.ImportOneBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One file that a bureau brought in. */
@Named("importOne")
@ViewScoped
public class ImportOnePage extends ImportOneBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    public String getPlace() {
        return switch (getRun().room()) {
            case "enterprise" -> "/enterprises/index.xhtml";
            case "grading" -> "/grading/index.xhtml";
            default -> null;
        };
    }
}
