package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.CertificateCheck;
import io.zhuangan.training.domain.Certificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Certificates on JPA, and the log of their public checks. */
@ApplicationScoped
public class JpaCertificates extends ScopedStore implements Certificates {
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("k.tenantId", "k.enterpriseId");

    protected JpaCertificates() {}

    public JpaCertificates(EntityManager em) {
        super(em);
    }

    @Override
    public Certificate get(AccessScope scope, UUID certificate) {
        return query(
                        scope,
                        Certificate.class,
                        EITHER_PARTY,
                        "select k from Certificate k where k.uid = :key and {scope}")
                .setParameter("key", certificate)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Certificate", certificate));
    }

    @Override
    public List<Certificate> ofSession(AccessScope scope, long sessionId) {
        return query(
                        scope,
                        Certificate.class,
                        EITHER_PARTY,
                        "select k from Certificate k where k.sessionId = :session and {scope} order by k.serial")
                .setParameter("session", sessionId)
                .getResultList();
    }

    @Override
    public void add(Certificate certificate) {
        super.add(certificate);
    }

    @Override
    public void log(CertificateCheck check) {
        super.add(check);
    }
}
