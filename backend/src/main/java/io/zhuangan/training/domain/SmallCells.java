package io.zhuangan.training.domain;

/** Figures about few people say too much about each of them: below this number none is shown. A choice of ours, no law. */
public final class SmallCells {
    public static final int FEWEST = 5;

    private SmallCells() {}

    public static boolean shown(int people) {
        return people >= FEWEST;
    }
}
