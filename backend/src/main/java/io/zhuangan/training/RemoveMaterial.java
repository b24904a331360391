package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CourseMaterial;
import io.zhuangan.training.domain.Materials;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Takes a material back: nobody can have it from now on. The file itself stays with the audit line. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class RemoveMaterial {
    @Inject
    Materials materials;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void remove(AccessScope scope, UUID material) {
        CourseMaterial found = materials.get(scope, material);
        if (!found.remove(Time.now(clock))) return;
        audit.record(
                scope,
                "REMOVE_MATERIAL",
                "CourseMaterial",
                material,
                Map.of("file", found.attachment(), "openToAll", found.openToAll()),
                null,
                null);
    }
}
