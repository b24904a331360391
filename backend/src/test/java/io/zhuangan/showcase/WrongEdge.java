package io.zhuangan.showcase;

import io.zhuangan.grading.domain.WrongPoints;
import io.zhuangan.tenancy.domain.Tenant;

/** Deliberately wrong, for the test of the walls: publicity must not know grades, nor another room's inside. */
public class WrongEdge {
    WrongPoints grades;
    Tenant inside;
}
