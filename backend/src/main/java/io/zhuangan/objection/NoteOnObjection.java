package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** An officer notes in the file what was checked and what came of it. */
@UseCase
@Permit(Right.REVIEW_OBJECTION)
public class NoteOnObjection {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    AuditLog audit;

    public void note(AccessScope scope, UUID key, String words) {
        Objection objection = objections.get(scope, key);
        objection.expectOpen();
        book.note(scope, objection, NoteKind.CHECKED, null, words, null);
        audit.record(scope, "NOTE_ON_OBJECTION", ObjectionBook.SUBJECT, key, null, words, null);
    }
}
