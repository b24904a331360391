package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import io.zhuangan.showcase.domain.EditedRevision;
import io.zhuangan.showcase.domain.PageRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How a revision of a page goes live, shared by who approves it for now and the timer that comes at its moment. */
@ApplicationScoped
class PagePublishing {
    @Inject
    EditedPages pages;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Puts it on the public site; what a rule refuses changes nothing. */
    void goLive(AccessScope scope, EditedPage page, EditedRevision revision, long approver, String approverName) {
        EditedBody body = EditedText.read(revision.body());
        PageRule.mustBePublishable(page.kind(), body);
        String before = "revision " + page.publishedRevision();
        page.publish(revision, approver, approverName, Time.now(clock));
        if (page.kind() == EditedKind.CLUSTER) pages.applyToCluster(scope, page.code(), body);
        audit.record(scope, "PUBLISH_PAGE", "EditedPage", page.key(), before, "revision " + revision.revision(), null);
    }
}
