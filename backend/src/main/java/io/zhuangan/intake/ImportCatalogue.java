package io.zhuangan.intake;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The kinds of files that the rooms take in. */
@ApplicationScoped
public class ImportCatalogue {
    @Inject
    @Any
    Instance<ImportTarget> targets;

    protected ImportCatalogue() {}

    /** The target of a kind, if the caller may use it. */
    ImportTarget target(AccessScope scope, String kind) {
        for (ImportTarget target : targets) {
            if (target.kind().equals(kind)) {
                if (!scope.may(target.right())) throw new Denied("import " + kind);
                return target;
            }
        }
        throw new RuleViolated(IntakeError.IMPORT_KIND_UNKNOWN, String.valueOf(kind));
    }

    /** What the caller may import. */
    public List<ImportKind> kinds(AccessScope scope) {
        return targets.stream()
                .filter(target -> scope.may(target.right()))
                .map(target -> new ImportKind(target.kind(), target.room()))
                .sorted(Comparator.comparing(ImportKind::kind))
                .toList();
    }
}
