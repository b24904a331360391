package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.Materials;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * Materials of a course for its association, for whoever sits in one of its sessions, and for that person's firm; what
 * is open to all also for the others of the city.
 */
@Reads
@Permit({Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE, Right.ENROL_COLLEAGUES, Right.ATTEND})
public class MaterialQueries {
    @Inject
    Materials materials;

    /** Oldest first. */
    public List<MaterialView> of(AccessScope scope, UUID course) {
        if (!materials.courseVisible(scope, course)) throw new NotFound("Course", course);
        return materials.of(scope, course, who(scope)).stream()
                .map(Materials.Found::view)
                .toList();
    }

    public MaterialView get(AccessScope scope, UUID material) {
        return found(scope, material).view();
    }

    /** Writes the content piece by piece. */
    public void write(AccessScope scope, UUID material, OutputStream out) {
        Materials.Found found = found(scope, material);
        byte[] piece;
        try {
            for (int number = 0; (piece = materials.piece(found, number)) != null; number++) out.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Materials.Found found(AccessScope scope, UUID material) {
        return materials.one(scope, material, who(scope)).orElseThrow(() -> new NotFound("CourseMaterial", material));
    }

    /** A firm's contact has what the firm's people have; everybody else what the own seat gives. */
    static long who(AccessScope scope) {
        return scope.may(Right.ENROL_COLLEAGUES) ? 0 : scope.personId();
    }
}
