package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.MaterialView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that courses hand out. */
public interface Materials {
    void add(CourseMaterial material);

    /** The association's own, also one that was taken back. */
    CourseMaterial get(AccessScope scope, UUID material);

    /**
     * What the caller may have of a course: all of it for its association and for whoever sits in one of its sessions,
     * what is open to all for the others of the city.
     *
     * @param personId 0 = whoever of the firm has a seat; else that person's own seat counts
     */
    List<Found> of(AccessScope scope, UUID course, long personId);

    /** Whether the course is the caller's own, or published in the caller's city. */
    boolean courseVisible(AccessScope scope, UUID course);

    /** One of those that {@link #of} lists. */
    Optional<Found> one(AccessScope scope, UUID material, long personId);

    /** A piece of a file that was found, or null after the last. */
    byte[] piece(Found material, int number);

    /** A file with the reach of its association, which lets it out. */
    record Found(MaterialView view, UUID attachment, AccessScope owner) {}
}
