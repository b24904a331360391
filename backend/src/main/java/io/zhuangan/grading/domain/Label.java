package io.zhuangan.grading.domain;

import java.util.Objects;

/** A name that comes with the data, in Chinese and English. */
public record Label(String zh, String en) {
    public Label {
        Objects.requireNonNull(zh);
        Objects.requireNonNull(en);
    }
}
