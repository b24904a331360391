package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TextKey;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CasePictures;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Adds a picture with a new revision of the case, so that a second person sees it before the public does. */
@UseCase
@Permit(Right.EDIT_SHOWCASE)
public class AddPicture {
    @Inject
    CaseStudies cases;

    @Inject
    CasePictures pictures;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return key of the picture */
    public UUID add(AccessScope scope, NewPicture p) {
        if (blank(p.alt()) || blank(p.altEn()) || blank(p.credit()) || blank(p.licence())) {
            throw new RuleViolated(ShowcaseError.PICTURE_NEEDS_WORDS);
        }
        mustFit(p.alt(), 500, "picture.alt");
        mustFit(p.altEn(), 500, "picture.alt.en");
        mustFit(p.credit(), 200, "picture.credit");
        mustFit(p.licence(), 200, "picture.licence");
        List<PictureSizes.Sized> sizes = PictureSizes.of(p.file() == null ? new byte[0] : p.file());
        CaseStudy study = cases.lock(scope, p.caseKey());
        study.expectVersion(p.version());
        Instant now = Time.now(clock);
        CaseRevision latest = cases.revision(scope, study, study.latestRevision());
        CaseRevision next = latest.copy(study, scope.personId(), scope.personName(), now);
        cases.add(next);
        UUID key = pictures.add(scope, study, next.revision(), p, sizes, now);
        audit.record(scope, "ADD_PICTURE", "CaseStudy", study.key(), null, "revision " + next.revision(), p.alt());
        return key;
    }

    private static void mustFit(String text, int most, String field) {
        if (text.length() > most) {
            throw new RuleViolated(ShowcaseError.TEXT_TOO_LONG, new TextKey("editorial", field), most);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
