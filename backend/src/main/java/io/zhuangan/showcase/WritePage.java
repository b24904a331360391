package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import io.zhuangan.showcase.domain.EditedRevision;
import io.zhuangan.showcase.domain.PageRule;
import io.zhuangan.showcase.domain.Published;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Writes a new revision of what is told of a cluster or a campaign; what the public reads does not change by it. */
@UseCase
@Permit(Right.EDIT_SHOWCASE)
public class WritePage {
    @Inject
    EditedPages pages;

    @Inject
    Published published;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version as it was read; 0 for a first revision */
    public record Writing(EditedKind kind, String code, long version, EditedBody body) {}

    public void write(AccessScope scope, Writing w) {
        if (scope.kind() != TenantKind.CITY) throw new NotFound("EditedPage", w.code());
        PageRule.mustBeCode(w.code());
        PageRule.mustBeSafe(w.body());
        EditedPage page = pages.lock(scope, w.kind(), w.code()).orElse(null);
        if (page == null) {
            boolean known = w.kind() == EditedKind.CAMPAIGN
                    || published.clusters(LocalDate.now(clock)).stream()
                            .anyMatch(c -> c.code().equals(w.code()));
            if (!known) throw new NotFound("Cluster", w.code());
            page = new EditedPage(scope.tenantId(), w.kind(), w.code());
            pages.add(page);
        } else {
            page.expectVersion(w.version());
        }
        EditedRevision revision = new EditedRevision(
                page, EditedText.of(w.body()), scope.personId(), scope.personName(), Time.now(clock));
        pages.add(revision);
        audit.record(scope, "WRITE_PAGE", "EditedPage", page.key(), null, "revision " + revision.revision(), null);
    }
}
