package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;

/** The attendance settings of cities. */
public interface AttendanceRules {
    /** Those of the caller's city. */
    AttendanceRule of(AccessScope scope);

    void add(AttendanceRule rule);
}
