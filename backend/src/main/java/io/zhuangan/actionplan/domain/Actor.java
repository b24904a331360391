package io.zhuangan.actionplan.domain;

import io.zhuangan.shared.AccessScope;

/** Who did something: the person and the body they sat for. */
public record Actor(long id, String name, String seat) {
    public static Actor of(AccessScope scope) {
        return new Actor(scope.personId(), scope.personName(), scope.tenantName());
    }
}
