package io.zhuangan.grading.domain;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deliberately wrong, for the test of the walls: a rule that asks the container and the database. */
public class WrongInside {
    @Inject
    EntityManager em;
}
