package io.zhuangan.shared;

import java.util.Set;

/** Whose rows a caller may see. Sealed, so that a new kind of reach cannot be forgotten in {@link ScopeRule}. */
public sealed interface Reach {
    /** No business rows at all: the platform operator, and a person without a seat. */
    record Nothing() implements Reach {}

    /** The rows of one association or enterprise. */
    record OwnTenant(long tenantId) implements Reach {}

    /** The rows of every tenant of a city. */
    record City(long cityId) implements Reach {}

    /** The rows of every tenant of a city that sits in one of these districts. */
    record Districts(long cityId, Set<String> codes) implements Reach {
        public Districts {
            codes = Set.copyOf(codes);
        }
    }

    Reach NOTHING = new Nothing();
}
