package io.zhuangan.bulletin;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.bulletin.domain.BulletinAnswer;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a firm's answers and their files to the association, or closes them again. */
@ApplicationScoped
public class SharedAnswers {
    @Inject
    Bulletins bulletins;

    @Inject
    Attachments attachments;

    void set(AccessScope scope, FirmSide.Mine mine, boolean association, boolean regulator) {
        mine.target().share(association, regulator);
        for (BulletinAnswer answer : bulletins.answers(scope, mine.bulletin().key(), scope.tenantKey())) {
            answer.share(association);
            attachments.share(
                    scope,
                    FirmSide.EVIDENCE,
                    answer.key(),
                    association ? mine.target().tenantId() : 0);
        }
    }
}
