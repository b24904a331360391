package io.zhuangan.bulletin;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.BulletinAnswer;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The firm keeps a file with an answer, or takes one back, as long as the self-check was not submitted. */
@UseCase
@Permit(Right.ATTEND)
public class KeepCheckEvidence {
    private static final int MOST = 5;

    @Inject
    FirmSide firm;

    @Inject
    AnswerSelfCheck answers;

    @Inject
    Attachments attachments;

    @Inject
    AttachmentQueries files;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What to do with a file of an answer. Exactly one of {@code content} and {@code takenBack} is given. */
    public record Order(UUID question, String fileName, InputStream content, UUID takenBack) {}

    /** @return key of the file */
    public UUID keep(AccessScope scope, UUID key, Order order) {
        FirmSide.Mine mine = firm.lock(scope, key).asking();
        mine.target().drafted();
        BulletinAnswer answer = answers.answer(scope, mine, order.question());
        answer.touch(scope, Time.now(clock));
        boolean back = order.takenBack() != null;
        AttachmentView file = back ? takeBack(scope, answer, order.takenBack()) : add(scope, answer, order);
        audit.record(
                scope,
                back ? "TAKE_BACK_CHECK_EVIDENCE" : "KEEP_CHECK_EVIDENCE",
                DraftBulletin.SUBJECT,
                key,
                null,
                Map.of("file", file.fileName(), "sha256", file.sha256()),
                null);
        return file.key();
    }

    private AttachmentView add(AccessScope scope, BulletinAnswer answer, Order order) {
        if (files.of(scope, FirmSide.EVIDENCE, answer.key()).size() >= MOST) {
            throw new RuleViolated(BulletinError.TOO_MANY_FILES, MOST);
        }
        return attachments.keep(
                scope, scope.tenantId(), FirmSide.EVIDENCE, answer.key(), order.fileName(), order.content());
    }

    private AttachmentView takeBack(AccessScope scope, BulletinAnswer answer, UUID file) {
        if (files.of(scope, FirmSide.EVIDENCE, answer.key()).stream()
                .noneMatch(f -> f.key().equals(file))) {
            throw new NotFound("Attachment", file);
        }
        return attachments.takeBack(scope, file);
    }
}
