package io.zhuangan.enterprise;

import io.zhuangan.tenancy.store.JpaTenants;
import jakarta.persistence.EntityManager;

/** Deliberately wrong, for the test of the walls: touches the database beside the stores. */
public class WrongKeeper {
    EntityManager em;
    JpaTenants store;
}
