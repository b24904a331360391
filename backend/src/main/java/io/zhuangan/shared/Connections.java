package io.zhuangan.shared;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;

/** Hands the container's resources to CDI beans, whichever module's thread creates them; see {@link DataSources}. */
@ApplicationScoped
public class Connections {
    @Inject
    DataSources sources;

    @Produces
    public EntityManager entityManager() {
        return sources.entityManager();
    }

    @Produces
    public DataSource rooms() {
        return sources.rooms();
    }

    @Produces
    @Published
    public DataSource published() {
        return sources.published();
    }

    @Produces
    public ManagedExecutorService executor() {
        return sources.executor();
    }
}
