package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import io.zhuangan.showcase.domain.EditedRevision;
import io.zhuangan.showcase.domain.Published;
import io.zhuangan.showcase.domain.Staleness;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pages of clusters and campaigns, for those who write and publish them. */
@Reads
@Permit({Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE})
public class EditedPageQueries {
    @Inject
    EditedPages pages;

    @Inject
    Published published;

    @Inject
    Clock clock;

    /** Clusters first, also those whose page nobody has written yet. */
    public List<EditedPageView> all(AccessScope scope) {
        if (scope.kind() != TenantKind.CITY) return List.of();
        List<EditedPageView> views = new ArrayList<>();
        for (EditedPage page : pages.all(scope)) views.add(view(scope, page));
        for (PublicCluster cluster : published.clusters(LocalDate.now(clock))) {
            boolean written = views.stream()
                    .anyMatch(v -> v.kind() == EditedKind.CLUSTER && v.code().equals(cluster.code()));
            if (!written) views.add(unwritten(cluster));
        }
        views.sort(java.util.Comparator.comparing(EditedPageView::kind));
        return views;
    }

    /** A page; of a cluster that nobody has written about, what is known of it. */
    public EditedPageView one(AccessScope scope, EditedKind kind, String code) {
        if (scope.kind() != TenantKind.CITY) throw new NotFound("EditedPage", code);
        return pages.find(scope, kind, code)
                .map(page -> view(scope, page))
                .orElseGet(() -> published.clusters(LocalDate.now(clock)).stream()
                        .filter(c -> kind == EditedKind.CLUSTER && c.code().equals(code))
                        .findFirst()
                        .map(this::unwritten)
                        .orElseThrow(() -> new NotFound("EditedPage", code)));
    }

    private EditedPageView view(AccessScope scope, EditedPage page) {
        EditedRevision latest = pages.revision(scope, page, page.latestRevision());
        EditedBody live = page.isShown()
                ? EditedText.read(
                        pages.revision(scope, page, page.publishedRevision()).body())
                : null;
        EditedBody body = EditedText.read(latest.body());
        return new EditedPageView(
                page.kind(),
                page.code(),
                page.version(),
                latest.revision(),
                page.publishedRevision(),
                page.publishedAt(),
                page.publishedByName(),
                latest.writtenBy(),
                latest.writtenByName(),
                latest.writtenAt(),
                body,
                live,
                stale(live == null ? body : live),
                page.plannedRevision() == null
                        ? null
                        : new EditedPageView.Plan(page.plannedRevision(), page.publishAt(), page.plannedByName()),
                page.stoppedRevision() == null
                        ? null
                        : new EditedPageView.Stop(page.stoppedRevision(), page.stoppedWhy()),
                page.withdrawnAt() == null
                        ? null
                        : new EditedPageView.Withdrawal(
                                page.withdrawnAt(), page.withdrawnByName(), page.withdrawnReason()));
    }

    private EditedPageView unwritten(PublicCluster c) {
        List<EditedBody.Entry> entries = c.facts().stream()
                .map(f -> new EditedBody.Entry(
                        EntryKind.valueOf(f.kind().name()),
                        f.label(),
                        f.labelEn(),
                        null,
                        null,
                        f.value(),
                        f.valueEn(),
                        f.unit(),
                        f.unitEn(),
                        f.source(),
                        f.sourceEn(),
                        f.datedOn(),
                        f.datedTo(),
                        null,
                        false))
                .toList();
        EditedBody body =
                new EditedBody(c.name(), c.nameEn(), c.lead(), c.leadEn(), null, null, null, null, false, entries);
        return new EditedPageView(
                EditedKind.CLUSTER,
                c.code(),
                0,
                0,
                0,
                null,
                null,
                0,
                null,
                null,
                body,
                body,
                stale(body),
                null,
                null,
                null);
    }

    private int stale(EditedBody body) {
        LocalDate today = LocalDate.now(clock);
        return (int) body.entries().stream()
                .filter(e -> e.kind() == EntryKind.FIGURE && e.datedOn() != null)
                .filter(e -> Staleness.of(FactKind.FIGURE, e.datedOn(), e.datedTo(), today))
                .count();
    }
}
