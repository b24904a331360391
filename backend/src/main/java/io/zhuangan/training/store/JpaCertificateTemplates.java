package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.domain.CertificateTemplate;
import io.zhuangan.training.domain.CertificateTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Certificate templates on JPA. */
@ApplicationScoped
public class JpaCertificateTemplates extends ScopedStore implements CertificateTemplates {
    private static final ScopeRule OWN = ScopeRule.by("p.tenantId");

    @Override
    public List<CertificateTemplate> all(AccessScope scope) {
        return query(
                        scope,
                        CertificateTemplate.class,
                        OWN,
                        "select p from CertificateTemplate p where {scope} order by p.number desc")
                .getResultList();
    }

    @Override
    public Optional<CertificateTemplate> byId(AccessScope scope, long id) {
        return query(
                        scope,
                        CertificateTemplate.class,
                        OWN,
                        "select p from CertificateTemplate p where p.id = :id and {scope}")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CertificateTemplate template) {
        super.add(template);
    }
}
