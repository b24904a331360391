package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import io.zhuangan.enterprise.Post;
import java.util.Collection;
import java.util.Optional;

/**
 * 关键岗位: one legal representative, one head of quality and safety, one head per department at a time (Regulation Art.
 * 32); quality and production are not led by one person (GMP, Chapter 2). Wu leads quality until 2026-06-01, so Xu may
 * from that day on and not a day before.
 */
public final class PostRules {
    private PostRules() {}

    /** Why this tenure cannot stand beside the others of its firm. */
    public static Optional<Fault> fault(Tenure wanted, Collection<Tenure> others) {
        for (Tenure other : others) {
            if (!wanted.meets(other)) continue;
            boolean same = other.person().equals(wanted.person());
            if (wanted.post().single() && other.post() == wanted.post() && !same) {
                return Optional.of(Fault.of(EnterpriseError.POST_HELD, wanted.post(), other.name(), other.from()));
            }
            if (same && apart(wanted.post(), other.post())) {
                return Optional.of(Fault.of(EnterpriseError.QUALITY_IS_PRODUCTION, wanted.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean apart(Post one, Post other) {
        return one == Post.QUALITY_MANAGER && other == Post.PRODUCTION_MANAGER
                || one == Post.PRODUCTION_MANAGER && other == Post.QUALITY_MANAGER;
    }
}
