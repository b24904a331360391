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
import io.zhuangan.showcase.domain.EditedRevision;
import io.zhuangan.showcase.domain.PageRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * A second person approves the newest revision of a cluster's or campaign's page for a moment ahead, or calls it off.
 * What the public reads stays as it is until then; the rules are asked again at the moment itself.
 */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class SchedulePage {
    @Inject
    EditedPages pages;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param at when it goes live: ahead, and within a year; null calls off what is planned */
    public record Plan(EditedKind kind, String code, long version, Instant at) {}

    public void schedule(AccessScope scope, Plan plan) {
        EditedPage page =
                pages.lock(scope, plan.kind(), plan.code()).orElseThrow(() -> new NotFound("EditedPage", plan.code()));
        page.expectVersion(plan.version());
        String before = planned(page);
        if (plan.at() == null) {
            page.callOff();
        } else {
            EditedRevision revision = pages.revision(scope, page, page.latestRevision());
            PageRule.mustBePublishable(plan.kind(), EditedText.read(revision.body()));
            page.plan(revision, scope.personId(), scope.personName(), plan.at(), Time.now(clock));
        }
        String act = plan.at() == null ? "CALL_OFF_PAGE" : "SCHEDULE_PAGE";
        audit.record(scope, act, "EditedPage", page.key(), before, planned(page), null);
    }

    private static String planned(EditedPage page) {
        return page.plannedRevision() == null
                ? null
                : "revision " + page.plannedRevision() + ", " + RevisionState.SCHEDULED + " " + page.publishAt();
    }
}
