package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions within the caller's reach: the own ones of a firm or association, those of its firms for a bureau. */
public interface Questions {
    void add(ConsultationTopic topic);

    void add(AskedQuestion question);

    void add(QuestionStep step);

    AskedQuestion get(AccessScope scope, UUID key);

    /** A question with who asked it. */
    record Asked(AskedQuestion question, String asker, String askerEn) {}

    Asked one(AccessScope scope, UUID key);

    /** Open ones by the day they are due, then the others, newest first. */
    List<Asked> list(AccessScope scope, boolean open);

    List<QuestionStep> steps(AccessScope scope, AskedQuestion question);

    /** The question that one follows, by its internal id. */
    Optional<AskedQuestion> first(AccessScope scope, AskedQuestion followUp);

    Optional<AskedQuestion> followUp(AccessScope scope, AskedQuestion question);

    /** The question an entry was made of. */
    Optional<Asked> toldIn(AccessScope scope, UUID entry);

    /** The topics of the caller's city, in their order, also those that take no new questions. */
    List<TopicView> topics(AccessScope scope);

    /** The same for the city that keeps them, with what was asked and published under each. */
    List<TopicLine> topicLines(AccessScope city);

    /** A topic of the caller's own list, locked. */
    ConsultationTopic lockTopic(AccessScope city, UUID key);

    /** The caller's own list in its order, locked. */
    List<ConsultationTopic> lockTopics(AccessScope city);

    void remove(ConsultationTopic topic);
}
