package io.zhuangan.training.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a course is meant for. Somebody else may enrol as well and is told so; who may not is said by quota, seats kept
 * for groups and membership.
 *
 * @param posts names of posts; empty = everybody
 * @param kinds names of kinds of firms; empty = every firm
 */
public record Audience(Set<String> posts, Set<String> kinds) {
    public Audience {
        posts = Set.copyOf(posts);
        kinds = Set.copyOf(kinds);
    }

    /** Example: for quality-safety heads of children's cosmetics; a quality manager there is not meant. */
    public boolean means(Collection<String> heldPosts, Collection<String> firmKinds) {
        return one(posts, heldPosts) && one(kinds, firmKinds);
    }

    private static boolean one(Set<String> wanted, Collection<String> held) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, held);
    }

    /** Names from a column, in order. */
    public static Set<String> names(String column) {
        Set<String> names = new TreeSet<>(Arrays.asList(column.split(",")));
        names.remove("");
        return names;
    }
}
