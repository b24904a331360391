package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import io.zhuangan.showcase.domain.EditedRevision;
import jakarta.inject.Inject;

/** A second person puts the newest revision of a cluster's or campaign's page on the public site. */
@UseCase
@Permit(Right.PUBLISH_SHOWCASE)
public class PublishPage {
    @Inject
    EditedPages pages;

    @Inject
    PagePublishing publishing;

    /** @param version as it was read: what was read is what gets published */
    public record Publication(EditedKind kind, String code, long version) {}

    public void publish(AccessScope scope, Publication p) {
        EditedPage page = pages.lock(scope, p.kind(), p.code()).orElseThrow(() -> new NotFound("EditedPage", p.code()));
        page.expectVersion(p.version());
        EditedRevision revision = pages.revision(scope, page, page.latestRevision());
        publishing.goLive(scope, page, revision, scope.personId(), scope.personName());
    }
}
