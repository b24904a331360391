package io.zhuangan.enterprise;

import jakarta.transaction.Transactional;

/** Deliberately wrong, for the test of the walls: opens a transaction past the gate. */
public class WrongTransaction {
    @Transactional
    public void work() {}
}
