package io.zhuangan.regulator.training;

import io.zhuangan.kit.EffectBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The effect of what the city's associations teach. */
@Named("trainingEffect")
@ViewScoped
public class TrainingEffectPage extends EffectBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
