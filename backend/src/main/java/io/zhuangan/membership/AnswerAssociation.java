package io.zhuangan.membership;

import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The firm answers what the association asked. */
@UseCase
@Permit(Right.APPLY_MEMBERSHIP)
public class AnswerAssociation {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    public void answer(AccessScope scope, UUID key, long version, String answer) {
        MembershipDesk.expectFirm(scope);
        MembershipApplication application = memberships.application(scope, key);
        application.expectVersion(version);
        String words = MembershipApplication.words(answer);
        application.answer();
        desk.took(scope, application, MembershipEvent.ANSWERED, words);
    }
}
