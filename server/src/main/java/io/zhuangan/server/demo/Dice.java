package io.zhuangan.server.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time: the algorithm of {@link Random} is part of the Java specification. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** True in so many of a hundred throws. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
