package io.zhuangan.publicsite;

import io.zhuangan.grading.GradeQueries;
import io.zhuangan.tenancy.domain.Tenant;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Deliberately wrong, for the test of the walls. */
@Named("wrongPage")
public class WrongPage {
    Tenant entity;
    EntityManager em;
    GradeQueries grades;
}
