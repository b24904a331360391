package io.zhuangan.training;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseMaterial;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Materials;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Puts a file to a course: slides, a form, a checklist. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class KeepMaterial {
    private static final String SUBJECT = "Course";

    @Inject
    Courses courses;

    @Inject
    Materials materials;

    @Inject
    Attachments attachments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param openToAll anybody may have it; else people with a seat, their firm's contact, and the association
     * @param content read once
     */
    public UUID keep(AccessScope scope, UUID course, boolean openToAll, String fileName, InputStream content) {
        Course of = courses.get(scope, course);
        UUID file = attachments
                .keep(scope, of.tenantId(), SUBJECT, of.key(), fileName, content)
                .key();
        CourseMaterial material = new CourseMaterial(of, file, openToAll, scope.personName(), Time.now(clock));
        materials.add(material);
        audit.record(
                scope,
                "KEEP_MATERIAL",
                "Course",
                of.key(),
                null,
                Map.of("material", material.key(), "file", file, "openToAll", openToAll),
                null);
        return material.key();
    }
}
