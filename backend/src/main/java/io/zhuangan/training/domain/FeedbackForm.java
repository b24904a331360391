package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an association asks the people of a session afterwards: three to six questions on a scale from one to five, and
 * room for words. Once somebody answered it stays as it is, its end included.
 */
@Entity
@Table(name = "feedback_form")
@EntityListeners(TenantGuard.class)
public class FeedbackForm implements TenantOwned {
    public static final int FEWEST_QUESTIONS = 3;
    public static final int MOST_QUESTIONS = 6;
    public static final int LONGEST_QUESTION = 100;

    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "session_id")
    private long sessionId;

    private String questions;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "touched_by")
    private String touchedBy;

    protected FeedbackForm() {}

    public FeedbackForm(CourseSession session) {
        this.id = Ids.next();
        this.tenantId = session.tenantId();
        this.sessionId = session.id();
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("FeedbackForm", sessionId);
    }

    public void ask(List<String> wanted, Instant closes, Instant sessionEnds, String by, Instant now) {
        if (closes == null || !closes.isAfter(sessionEnds) || !closes.isAfter(now)) {
            throw new RuleViolated(TrainingError.FEEDBACK_END);
        }
        questions = String.join("\n", checked(wanted));
        closesAt = closes;
        touchedAt = now;
        touchedBy = by;
    }

    private static List<String> checked(List<String> wanted) {
        List<String> asked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : wanted) {
            String plain = text == null ? "" : text.strip().replaceAll("\\s+", " ");
            if (plain.isEmpty()) continue;
            asked.add(plain);
            if (QuestionContent.length(plain) > LONGEST_QUESTION) {
                throw new RuleViolated(TrainingError.FEEDBACK_QUESTION, asked.size(), LONGEST_QUESTION);
            }
            if (!seen.add(plain)) throw new RuleViolated(TrainingError.FEEDBACK_QUESTION_TWICE, asked.size());
        }
        if (asked.size() < FEWEST_QUESTIONS || asked.size() > MOST_QUESTIONS) {
            throw new RuleViolated(TrainingError.FEEDBACK_QUESTIONS, FEWEST_QUESTIONS, MOST_QUESTIONS);
        }
        return asked;
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public List<String> questions() {
        return QuestionContent.split(questions);
    }

    public Instant closesAt() {
        return closesAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedbackForm that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
