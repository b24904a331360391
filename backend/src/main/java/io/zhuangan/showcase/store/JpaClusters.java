package io.zhuangan.showcase.store;

import io.zhuangan.shared.ScopedStore;
import io.zhuangan.showcase.domain.Cluster;
import io.zhuangan.showcase.domain.Clusters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Clusters are written when a city is founded; the public reads them through the published views. */
@ApplicationScoped
public class JpaClusters extends ScopedStore implements Clusters {
    protected JpaClusters() {}

    public JpaClusters(EntityManager em) {
        super(em);
    }

    /** The city may have been made in this very transaction; keys of other rooms give the flush no order of its own. */
    @Override
    public void add(Cluster cluster) {
        em.flush();
        super.add(cluster);
    }
}
