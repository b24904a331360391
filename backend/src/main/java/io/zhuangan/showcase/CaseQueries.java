package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.domain.CasePictures;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases for those who write, publish and count them. */
@Reads
@Permit({Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE})
public class CaseQueries {
    @Inject
    CaseStudies cases;

    @Inject
    Nominations nominations;

    @Inject
    CasePictures pictures;

    @Inject
    Clock clock;

    public List<CaseView> all(AccessScope scope) {
        return cases.all(scope).stream()
                .map(c -> Views.of(c, cases.revision(scope, c, c.latestRevision()), List.of(), null))
                .toList();
    }

    public CaseView get(AccessScope scope, UUID key) {
        CaseStudy study = cases.get(scope, key);
        List<CaseRevision> history = cases.revisions(scope, study);
        return Views.of(study, history.get(0), history, consents(scope, study));
    }

    /** The firm's own consents; null where it is not on the platform. */
    private List<ConsentView> consents(AccessScope scope, CaseStudy study) {
        if (study.firmId() == null) return null;
        Instant now = clock.instant();
        return nominations.consents(scope, study.id()).stream()
                .map(c -> Views.of(c, now))
                .toList();
    }

    /** The pictures that a revision shows. */
    public List<PictureView> pictures(AccessScope scope, UUID key, int revision) {
        return pictures.of(scope, cases.get(scope, key), revision);
    }

    /** A picture of a case in one width, public or not. */
    public PictureContent picture(AccessScope scope, UUID key, UUID picture, int width) {
        return pictures.content(scope, cases.get(scope, key), picture, width)
                .orElseThrow(() -> new NotFound("CasePicture", picture));
    }

    /** One revision of a case, to be read beside another. */
    public CaseView.RevisionView revision(AccessScope scope, UUID key, int number) {
        return Views.of(cases.revision(scope, cases.get(scope, key), number));
    }

    /** A published case as the action plan counts it. */
    public record Published(UUID key, int year, int number, String title, String firm, Instant at) {}

    /** Cases that are public and got their number in that year, newest first. */
    @Permit(Right.READ_PLAN)
    public List<Published> publishedIn(AccessScope scope, int year) {
        return cases.publishedIn(scope, year).stream()
                .map(p -> new Published(
                        p.study().key(),
                        p.study().numberYear(),
                        p.study().numberInYear(),
                        p.revision().words("zh").title(),
                        p.revision().words("zh").firm(),
                        p.study().publishedAt()))
                .toList();
    }
}
