package io.zhuangan.association.training;

import java.util.List;

/** A piece of a list; {@code next} goes back as {@code cursor}, and is null at the end. */
public record PageJson<T>(List<T> items, String next) {}
