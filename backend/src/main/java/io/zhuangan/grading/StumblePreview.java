package io.zhuangan.grading;

import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes that a chunk of a preview rolled back; one that stumbles too often fails instead of trying for ever. */
@UseCase
@Permit(Right.EDIT_RULES)
public class StumblePreview {
    @Inject
    RuleDrafts drafts;

    public void stumble(AccessScope scope, UUID key) {
        drafts.lockPreview(scope, key).stumble();
    }
}
