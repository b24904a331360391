package io.zhuangan.enterprise;

import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.FoundCity;

/** Deliberately wrong, for the test of the walls: no right, no scope, two methods, another use case inside. */
@UseCase
public class WrongDoor {
    FoundCity other;

    public void one() {}

    public void two() {}
}
