package io.zhuangan.attachment.store;

import io.zhuangan.attachment.domain.Attachment;
import io.zhuangan.attachment.domain.AttachmentFiles;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files in the database. */
@ApplicationScoped
public class JpaAttachmentFiles extends ScopedStore implements AttachmentFiles {
    private static final ScopeRule RULE = ScopeRule.by("a.tenantId", "a.counterpartId");

    @Override
    public void addPiece(Attachment attachment, int number, byte[] content) {
        if (number == 0) {
            // the row first: pieces refer to it. Its size is checked to be at least 1 and becomes right at the end
            attachment.complete(content.length, "0".repeat(64));
            em.persist(attachment);
            em.flush();
        }
        em.createNativeQuery("insert into attachment_piece (attachment_id, number, content) values (?1, ?2, ?3)")
                .setParameter(1, attachment.id())
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    @Override
    public void complete(Attachment attachment) {
        em.flush();
    }

    @Override
    public Optional<Attachment> get(AccessScope scope, UUID key) {
        return query(
                        scope,
                        Attachment.class,
                        RULE,
                        "select a from Attachment a where {scope} and a.takenBackAt is null and a.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Attachment> of(AccessScope scope, String subjectKind, UUID subjectKey) {
        return of(scope, subjectKind, List.of(subjectKey));
    }

    @Override
    public List<Attachment> of(AccessScope scope, String subjectKind, Collection<UUID> subjectKeys) {
        if (subjectKeys.isEmpty()) return List.of();
        return query(
                        scope,
                        Attachment.class,
                        RULE,
                        "select a from Attachment a where {scope} and a.takenBackAt is null and a.subjectKind = :kind and a.subjectKey in :keys"
                                + " order by a.id")
                .setParameter("kind", subjectKind)
                .setParameter("keys", subjectKeys)
                .getResultList();
    }

    @Override
    public byte[] piece(Attachment attachment, int number) {
        List<?> rows = em.createNativeQuery(
                        "select content from attachment_piece where attachment_id = ?1 and number = ?2")
                .setParameter(1, attachment.id())
                .setParameter(2, number)
                .getResultList();
        return rows.isEmpty() ? null : (byte[]) rows.get(0);
    }
}
