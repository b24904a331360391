package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.BulletinError;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinState;
import io.zhuangan.shared.RuleViolated;
import java.time.Instant;

/**
 * What a draft needs before a second person publishes it. A cancellation needs its reason only ({@code happened}): it
 * asks for nothing.
 */
public final class Publication {
    private Publication() {}

    /** @param editor who saved last; {@code publisher} who asks now */
    public static void secondPerson(long editor, String editorName, long publisher) {
        if (editor == publisher) throw new RuleViolated(BulletinError.SECOND_PERSON_NEEDED, editorName);
    }

    public static void complete(BulletinKind kind, BulletinContent c, int questions, Instant now) {
        if (c.title() == null) throw new RuleViolated(BulletinError.TITLE_MISSING);
        if (c.happened() == null) {
            throw new RuleViolated(
                    kind == BulletinKind.CANCEL ? BulletinError.REASON_MISSING : BulletinError.HAPPENED_MISSING);
        }
        if (kind == BulletinKind.CANCEL) return;
        if (c.toDo() == null) throw new RuleViolated(BulletinError.TO_DO_MISSING);
        if (c.severity() == null || c.urgency() == null || c.certainty() == null) {
            throw new RuleViolated(BulletinError.GRADING_MISSING);
        }
        boolean anyEnglish = c.titleEn() != null || c.happenedEn() != null || c.toDoEn() != null;
        if (anyEnglish && !c.english()) throw new RuleViolated(BulletinError.ENGLISH_INCOMPLETE);
        if (c.receiptBy() != null && !c.receiptBy().isAfter(now)) {
            throw new RuleViolated(BulletinError.RECEIPT_PAST, c.receiptBy());
        }
        if (c.expiresAt() != null
                && (!c.expiresAt().isAfter(now)
                        || c.receiptBy() != null && c.expiresAt().isBefore(c.receiptBy()))) {
            throw new RuleViolated(BulletinError.EXPIRES_TOO_SOON, c.expiresAt());
        }
        if (c.law() != null && questions == 0) throw new RuleViolated(BulletinError.LAW_WITHOUT_CHECK);
    }

    /** Whether a bulletin may be followed by this one. */
    public static void follows(BulletinState before, boolean beforeOpen, boolean open) {
        if (before == BulletinState.SUPERSEDED || before == BulletinState.CANCELLED) {
            throw new RuleViolated(BulletinError.ALREADY_FOLLOWED);
        }
        if (before != BulletinState.PUBLISHED) throw new RuleViolated(BulletinError.NOT_STANDING);
        if (beforeOpen && !open) throw new RuleViolated(BulletinError.MUST_BE_PUBLIC);
    }
}
