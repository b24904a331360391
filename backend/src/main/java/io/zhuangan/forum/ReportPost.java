package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.forum.domain.ForumReport;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** A reader says why a post does not belong there; the association looks at it. */
@UseCase
@Permit(Right.READ_FORUM)
public class ReportPost {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void report(AccessScope scope, UUID key, String reason) {
        ForumDesk.expectFirm(scope);
        ForumPosts.Found found = desk.found(scope, key);
        PostView post = found.view();
        if (post.own()) throw new RuleViolated(ForumError.OWN_POST);
        if (post.state() != PostState.PUBLISHED) throw new RuleViolated(ForumError.STATE_WRONG, post.state());
        if (posts.reported(scope, found.id())) throw new RuleViolated(ForumError.REPORTED_ALREADY);
        posts.add(
                new ForumReport(scope, scope.tenantName(), found.associationId(), found.id(), reason, Time.now(clock)));
        audit.record(scope, "REPORT_POST", ForumDesk.SUBJECT, key, null, null, null);
        desk.tellStaff(scope, found.associationId(), "forum.REPORTED", post);
    }
}
