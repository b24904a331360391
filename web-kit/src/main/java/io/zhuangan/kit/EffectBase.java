package io.zhuangan.kit;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.ClauseEffect;
import io.zhuangan.training.EffectQueries;
import io.zhuangan.training.EffectVerdict;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * The effect report. The bean of a front-end's page extends this, its page shows {@code k:effects}.
 */
public abstract class EffectBase implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    EffectQueries effects;

    private List<ClauseEffect> clauses = List.of();

    /** Who reads. */
    protected abstract AccessScope scope();

    public void load() {
        clauses = effects.effects(scope());
    }

    public List<ClauseEffect> getClauses() {
        return clauses;
    }

    public long count(String verdict) {
        return clauses.stream().filter(c -> c.verdict().name().equals(verdict)).count();
    }

    public String lamp(EffectVerdict verdict) {
        return switch (verdict) {
            case FEWER_DEFECTS -> "run";
            case MORE_DEFECTS -> "late";
            case NO_EFFECT_FOUND -> "closed";
            case TOO_FEW -> "none";
        };
    }

    public EffectWords getWords() {
        return new EffectWords(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
