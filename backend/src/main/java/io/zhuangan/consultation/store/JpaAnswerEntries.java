package io.zhuangan.consultation.store;

import io.zhuangan.consultation.AnswerFigures;
import io.zhuangan.consultation.EntryState;
import io.zhuangan.consultation.domain.AnswerEntries;
import io.zhuangan.consultation.domain.AnswerEntry;
import io.zhuangan.consultation.domain.AnswerRevision;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Entries of the city on JPA. */
@ApplicationScoped
public class JpaAnswerEntries extends ScopedStore implements AnswerEntries {
    private static final ScopeRule ENTRY = ScopeRule.by("e.tenantId");

    @Override
    public void add(AnswerEntry entry) {
        super.add(entry);
    }

    @Override
    public void add(AnswerRevision revision) {
        super.add(revision);
    }

    @Override
    public AnswerEntry get(AccessScope city, UUID key) {
        return query(city, AnswerEntry.class, ENTRY, "select e from AnswerEntry e where e.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("AnswerEntry", key));
    }

    @Override
    public List<AnswerEntry> all(AccessScope city) {
        return query(city, AnswerEntry.class, ENTRY, "select e from AnswerEntry e where {scope} order by e.id desc")
                .getResultList();
    }

    @Override
    public List<AnswerFigures.Issued> standing(AccessScope scope, LocalDate from, LocalDate to) {
        return query(
                        scope,
                        Object[].class,
                        ENTRY,
                        "select e.uid, r.title, e.publishedOn from AnswerEntry e, AnswerRevision r where r.entryId = e.id"
                                + " and r.revision = e.published and e.state = :published and e.publishedOn >= :from"
                                + " and e.publishedOn < :to and ({scope} or e.tenantId = :city)"
                                + " order by e.publishedOn desc, e.id desc")
                .setParameter("published", EntryState.PUBLISHED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .map(r -> new AnswerFigures.Issued((UUID) r[0], (String) r[1], (LocalDate) r[2]))
                .toList();
    }

    @Override
    public List<AnswerRevision> revisions(AccessScope city, AnswerEntry entry) {
        return of(city, entry).getResultList();
    }

    @Override
    public AnswerRevision latest(AccessScope city, AnswerEntry entry) {
        return of(city, entry)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("AnswerRevision", entry.key()));
    }

    private TypedQuery<AnswerRevision> of(AccessScope city, AnswerEntry entry) {
        return query(
                        city,
                        AnswerRevision.class,
                        ENTRY,
                        "select e from AnswerRevision e where e.entryId = :entry and {scope} order by e.revision desc")
                .setParameter("entry", entry.id());
    }
}
