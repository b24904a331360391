package io.zhuangan.acceptance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts of the demo city by what their seats may do: two of a kind, where one must not see what is the other's. */
final class Cast {
    static final Set<String> OPERATOR = Set.of("operator");
    static final Set<String> CITY = Set.of("city.chen");
    static final Set<String> DISTRICTS = Set.of("fengxian.li", "jingan.zhou");
    static final Set<String> MANAGERS = Set.of("assoc.wang", "assoc2.zhao");
    static final Set<String> ADMIN = Set.of("assoc.he");
    static final Set<String> FIRMS = Set.of("firm1.sun", "firm1.wu", "firm2.qian");
    static final Set<String> LEGAL = Set.of("firm1.wu");

    /** All accounts, in order. */
    static final List<String> EVERYBODY = all(OPERATOR, CITY, DISTRICTS, MANAGERS, ADMIN, FIRMS).stream()
            .sorted()
            .toList();

    private Cast() {}

    @SafeVarargs
    static Set<String> all(Set<String>... groups) {
        return Stream.of(groups).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
