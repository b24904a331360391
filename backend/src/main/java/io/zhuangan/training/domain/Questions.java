package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.QuestionFilter;
import io.zhuangan.training.QuestionView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An association's bank of questions. */
public interface Questions {
    ExamQuestion get(AccessScope scope, UUID question);

    /** Locked until the end of the transaction, so that two edits follow one another. */
    QuestionVersion lockLatest(AccessScope scope, ExamQuestion question);

    void add(ExamQuestion question, QuestionVersion first);

    void add(QuestionVersion version);

    /** Another text for a version that nobody was asked yet; false when somebody was. */
    boolean rewrite(AccessScope scope, QuestionVersion version, QuestionContent content, String by, Instant now);

    QuestionView view(AccessScope scope, UUID question);

    List<QuestionView> list(AccessScope scope, QuestionFilter filter, int from, int most);

    long count(AccessScope scope, QuestionFilter filter);

    /** Clauses in use with how many questions each has, by name. */
    Map<String, Integer> clauses(AccessScope scope);

    /** The whole bank in the order it was written, archived ones too. */
    List<Kept> bank(AccessScope scope);

    /** A question with what it says from now on. */
    record Kept(ExamQuestion question, QuestionVersion latest) {}

    /** Internal ids of these questions by key, archived ones left out. */
    Map<UUID, Long> ids(AccessScope scope, Collection<UUID> questions);
}
