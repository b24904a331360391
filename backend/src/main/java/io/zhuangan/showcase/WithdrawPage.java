package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes the page of a cluster or a campaign off the public site at once, with a reason; one person is enough to take
 * something down. Publishing it again, by two, brings it back.
 */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class WithdrawPage {
    @Inject
    EditedPages pages;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Withdrawal(EditedKind kind, String code, long version, String reason) {}

    public void withdraw(AccessScope scope, Withdrawal w) {
        EditedPage page = pages.lock(scope, w.kind(), w.code()).orElseThrow(() -> new NotFound("EditedPage", w.code()));
        page.expectVersion(w.version());
        page.withdraw(w.reason(), scope.personName(), Time.now(clock));
        audit.record(
                scope,
                "WITHDRAW_PAGE",
                "EditedPage",
                page.key(),
                "revision " + page.publishedRevision() + ", " + RevisionState.LIVE,
                "revision " + page.publishedRevision() + ", " + RevisionState.ENDED,
                page.withdrawnReason());
    }
}
