package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.CertificateCheckLine;
import io.zhuangan.training.CertificateState;
import io.zhuangan.training.domain.CertificateReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Public checks and words of certificates on JPA. Checks carry no tenant of their own: they are read through theirs. */
@ApplicationScoped
public class JpaCertificateReads extends ScopedStore implements CertificateReads {
    private static final ScopeRule ISSUER = ScopeRule.by("k.tenantId");
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("k.tenantId", "k.enterpriseId");

    private static final String FROM = " from CertificateCheck q join Certificate k on k.uid = q.certificate"
            + " where {scope} and (:any = true or k.uid = :key)";

    @Override
    public List<CertificateCheckLine> checks(AccessScope scope, UUID certificate, int from, int most) {
        return asked(
                        query(
                                scope,
                                Object[].class,
                                ISSUER,
                                "select q.at, k.uid, k.serial, k.personName, q.outcome" + FROM
                                        + " order by q.at desc, q.id desc"),
                        certificate)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new CertificateCheckLine(
                        (Instant) r[0], (UUID) r[1], (String) r[2], (String) r[3], CertificateState.valueOf((String)
                                r[4])))
                .toList();
    }

    @Override
    public long countChecks(AccessScope scope, UUID certificate, Instant since) {
        return asked(query(scope, Long.class, ISSUER, "select count(q)" + FROM + " and q.at >= :since"), certificate)
                .setParameter("since", since == null ? Instant.EPOCH : since)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, UUID certificate) {
        return query.setParameter("any", certificate == null)
                .setParameter("key", certificate == null ? new UUID(0, 0) : certificate);
    }

    @Override
    public Optional<PaperText> text(AccessScope scope, UUID certificate) {
        return query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select p.title, p.wording, p.signatory, p.position from Certificate k"
                                + " join CertificateTemplate p on p.id = k.templateId where k.uid = :key and {scope}")
                .setParameter("key", certificate)
                .getResultStream()
                .findFirst()
                .map(r -> new PaperText((String) r[0], (String) r[1], (String) r[2], (String) r[3]));
    }
}
