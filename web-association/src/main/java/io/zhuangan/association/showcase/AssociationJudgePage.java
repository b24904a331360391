package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.JudgeBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A nomination before a juror of an association. */
@Named("associationJudge")
@ViewScoped
public class AssociationJudgePage extends JudgeBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String path() {
        return "/cases/nomination.xhtml";
    }
}
