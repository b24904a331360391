package io.zhuangan.consultation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.consultation.domain.QuestionStep;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What every step of a question has in common: it leaves a step, and the audit learns that it happened. */
@ApplicationScoped
public class QuestionDesk {
    static final String SUBJECT = "AskedQuestion";
    static final String BUREAU_PAGE = "/regulator/consultation/question.xhtml?question=";

    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The own page of a firm or an association. */
    static String ownPage(TenantKind asker, UUID key) {
        return asker == TenantKind.ENTERPRISE
                ? "/association/zone/question.xhtml?question=" + key
                : "/association/questions/one.xhtml?question=" + key;
    }

    /** Brings a question further. @param move gives the words of the step, or null */
    AskedQuestion step(AccessScope scope, UUID key, long version, String action, Function<AskedQuestion, String> move) {
        AskedQuestion question = questions.get(scope, key);
        question.expectVersion(version);
        QuestionState before = question.state();
        took(scope, question, action, before, move.apply(question));
        return question;
    }

    /** What was said stays in the step; the audit keeps that there was one. */
    void took(AccessScope scope, AskedQuestion question, String action, QuestionState before, String words) {
        questions.add(new QuestionStep(question, scope, words, Time.now(clock)));
        audit.record(
                scope,
                action,
                SUBJECT,
                question.key(),
                before == null ? null : Map.of("state", before),
                Map.of("state", question.state()),
                null);
    }
}
