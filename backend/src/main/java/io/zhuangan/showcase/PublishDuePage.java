package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import io.zhuangan.showcase.domain.EditedRevision;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The moment of a page's planned publication has come. The page's row is the lock: of two nodes the second finds nothing
 * planned any more. What the rules do not allow now is stopped, and the editors are told which rule it was.
 */
@UseCase
@OpenToAll(because = "the timer; the scope is the platform's own and never comes from a request")
public class PublishDuePage {
    @Inject
    EditedPages pages;

    @Inject
    PagePublishing publishing;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return whether it went live */
    public boolean publish(AccessScope platform, EditedKind kind, String code) {
        EditedPage page = pages.lock(platform, kind, code).orElseThrow(() -> new NotFound("EditedPage", code));
        Instant now = Time.now(clock);
        if (!page.isDue(now)) return false;
        EditedRevision revision = pages.revision(platform, page, page.plannedRevision());
        try {
            publishing.goLive(platform, page, revision, page.plannedBy(), page.plannedByName());
            return true;
        } catch (RuleViolated why) {
            stop(platform, page, revision, StopReason.of(why.code()));
            return false;
        }
    }

    private void stop(AccessScope platform, EditedPage page, EditedRevision revision, StopReason why) {
        page.stop(why);
        notifier.tellHolders(
                platform,
                page.tenantId(),
                Right.EDIT_SHOWCASE,
                "editorial.STOPPED." + why,
                List.of(EditedText.read(revision.body()).title(), revision.revision()),
                "/regulator/showcase/page.xhtml?kind=" + page.kind() + "&code=" + page.code());
        audit.record(
                platform,
                "STOP_PAGE",
                "EditedPage",
                page.key(),
                "revision " + revision.revision() + ", " + RevisionState.SCHEDULED,
                "revision " + revision.revision() + ", " + RevisionState.STOPPED,
                why.name());
    }
}
