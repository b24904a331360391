package io.zhuangan.attachment.domain;

import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files within a scope, and their content in pieces. */
public interface AttachmentFiles {
    /** Writes a piece at once, so that no more than one is held; the first brings the row with it. */
    void addPiece(Attachment attachment, int number, byte[] content);

    /** All pieces are in. */
    void complete(Attachment attachment);

    Optional<Attachment> get(AccessScope scope, UUID key);

    List<Attachment> of(AccessScope scope, String subjectKind, UUID subjectKey);

    /** Files of several records of one kind, oldest first. */
    List<Attachment> of(AccessScope scope, String subjectKind, Collection<UUID> subjectKeys);

    /** A piece of a file that was found through a scope; null after the last. */
    byte[] piece(Attachment attachment, int number);
}
