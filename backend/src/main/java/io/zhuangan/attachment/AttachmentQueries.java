package io.zhuangan.attachment;

import io.zhuangan.attachment.domain.Attachment;
import io.zhuangan.attachment.domain.AttachmentFiles;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files within the caller's reach. */
@Reads
@OpenToAll(because = "whoever reaches the tenant of a record reaches its files; others get NotFound")
public class AttachmentQueries {
    @Inject
    AttachmentFiles files;

    /** Files of one record, oldest first. */
    public List<AttachmentView> of(AccessScope scope, String subjectKind, UUID subjectKey) {
        return files.of(scope, subjectKind, subjectKey).stream()
                .map(Attachments::view)
                .toList();
    }

    /** Files of several records of one kind by record, each oldest first; records without a file are absent. */
    public Map<UUID, List<AttachmentView>> of(AccessScope scope, String subjectKind, Collection<UUID> subjectKeys) {
        return files.of(scope, subjectKind, subjectKeys).stream()
                .collect(Collectors.groupingBy(
                        Attachment::subjectKey, Collectors.mapping(Attachments::view, Collectors.toList())));
    }

    public AttachmentView get(AccessScope scope, UUID key) {
        return Attachments.view(found(scope, key));
    }

    /** Writes the content piece by piece; the reader is asked for again, so a key alone opens nothing. */
    public void write(AccessScope scope, UUID key, OutputStream out) {
        Attachment attachment = found(scope, key);
        try {
            byte[] piece;
            for (int number = 0; (piece = files.piece(attachment, number)) != null; number++) out.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attachment found(AccessScope scope, UUID key) {
        return files.get(scope, key).orElseThrow(() -> new NotFound("Attachment", key));
    }
}
