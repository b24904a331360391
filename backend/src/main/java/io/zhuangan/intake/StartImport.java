package io.zhuangan.intake;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Lets an import run while its officer leaves the page. Same work and same guards as {@link ApplyImport}. */
@ApplicationScoped
public class StartImport {
    private static final Logger LOG = System.getLogger(StartImport.class.getName());

    @Inject
    ManagedExecutorService executor;

    @Inject
    ApplyImport apply;

    @Inject
    ImportProgress progress;

    protected StartImport() {}

    public void start(AccessScope scope, ImportRunView run) {
        if (!progress.begin(run.key(), run.rows())) return;
        UUID key = run.key();
        executor.execute(() -> {
            try {
                apply.apply(scope, key);
                progress.end(key);
            } catch (RuleViolated refused) {
                progress.fail(key, refused.code().name());
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "import " + key + " was not written", failed);
                progress.fail(key, "IMPORT_FAILED");
            }
        });
    }
}
