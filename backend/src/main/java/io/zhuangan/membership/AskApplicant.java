package io.zhuangan.membership;

import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The association asks a firm for more before it decides. */
@UseCase
@Permit(Right.DECIDE_MEMBERSHIP)
public class AskApplicant {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    public void ask(AccessScope scope, UUID key, long version, String question) {
        MembershipDesk.expectAssociation(scope);
        MembershipApplication application = memberships.application(scope, key);
        application.expectVersion(version);
        String words = MembershipApplication.words(question);
        application.ask();
        desk.took(scope, application, MembershipEvent.ASKED, words);
    }
}
