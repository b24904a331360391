package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.NewPicture;
import io.zhuangan.showcase.PictureContent;
import io.zhuangan.showcase.PictureSizes;
import io.zhuangan.showcase.PictureView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures of cases within the caller's reach. */
public interface CasePictures {
    UUID add(
            AccessScope scope,
            CaseStudy study,
            int fromRevision,
            NewPicture picture,
            List<PictureSizes.Sized> sizes,
            Instant now);

    /** Shown until before this revision. */
    void end(AccessScope scope, CaseStudy study, UUID picture, int revision);

    /** Those that a revision shows, in the order they came. */
    List<PictureView> of(AccessScope scope, CaseStudy study, int revision);

    Optional<PictureContent> content(AccessScope scope, CaseStudy study, UUID picture, int width);
}
