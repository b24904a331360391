package io.zhuangan.consultation;

/** Kind of product a question is about. */
public enum AskedProduct {
    ORDINARY,
    SPECIAL,
    CHILDREN,
    NEW_INGREDIENT
}
