package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.bulletin.domain.DraftLimits;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.training.ClauseList;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An editor saves a draft. What is missing may be missing until publication; what is wrong is refused at once. */
@UseCase
@Permit(Right.WRITE_BULLETINS)
public class DraftBulletin {
    static final String SUBJECT = "Bulletin";

    @Inject
    Bulletins bulletins;

    @Inject
    ClauseList clauses;

    @Inject
    TenantQueries tenants;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID save(AccessScope scope, BulletinForm form) {
        BulletinContent content = form.content();
        DraftLimits.check(content, form.questions());
        known(content.clauses(), clauses.codes(scope), BulletinError.CLAUSE_UNKNOWN);
        known(
                content.districts(),
                tenants.districts(scope).stream().map(DistrictView::code).collect(Collectors.toSet()),
                BulletinError.DISTRICT_UNKNOWN);
        Bulletin draft;
        if (form.key() == null) {
            draft = new Bulletin(scope, BulletinKind.ALERT, null, content, Time.now(clock));
            bulletins.add(draft);
        } else {
            draft = bulletins.lock(scope, form.key());
            draft.expectVersion(form.version());
            draft.save(scope, content, Time.now(clock));
        }
        bulletins.ask(scope, draft, form.questions());
        audit.record(scope, "DRAFT_BULLETIN", SUBJECT, draft.key(), null, Map.of("title", content.title()), null);
        return draft.key();
    }

    private static void known(Iterable<String> given, Set<String> known, BulletinError error) {
        for (String code : given) if (!known.contains(code)) throw new RuleViolated(error, code);
    }
}
