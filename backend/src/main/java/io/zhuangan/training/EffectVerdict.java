package io.zhuangan.training;

/** What the numbers of a clause say; the change among those who attended against the change among those not reached. */
public enum EffectVerdict {
    FEWER_DEFECTS,
    NO_EFFECT_FOUND,
    MORE_DEFECTS,
    /** A cell that is needed is hidden. */
    TOO_FEW
}
