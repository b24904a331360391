package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicText;
import io.zhuangan.shared.RuleViolated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a city's list of topics must keep to: a name in both languages that no other topic has, days that a question can
 * be answered in, always one topic to ask under, and no topic removed that something was asked or published under.
 */
public final class TopicRule {
    public static final int NAME = 60;
    public static final int DESCRIPTION = 300;
    public static final int DESCRIPTION_EN = 600;
    public static final int MOST_DAYS = 60;

    private TopicRule() {}

    /** The text as it is kept. @param others of the city's list, itself may be among them under this key */
    public static TopicText sound(TopicText t, UUID self, List<TopicLine> others) {
        String name = Typed.need(t.name(), NAME, ConsultationError.TOPIC_NAME_MISSING);
        String nameEn = Typed.need(t.nameEn(), NAME, ConsultationError.TOPIC_NAME_MISSING);
        String description = Typed.maybe(t.description(), DESCRIPTION, ConsultationError.TOPIC_DESCRIPTION);
        String descriptionEn = Typed.maybe(t.descriptionEn(), DESCRIPTION_EN, ConsultationError.TOPIC_DESCRIPTION);
        if ((description == null) != (descriptionEn == null)) {
            throw new RuleViolated(ConsultationError.TOPIC_DESCRIPTION, DESCRIPTION);
        }
        if (t.workdays() < 1 || t.workdays() > MOST_DAYS) {
            throw new RuleViolated(ConsultationError.TOPIC_DAYS, MOST_DAYS);
        }
        for (TopicLine other : others) {
            boolean same =
                    alike(other.text().name(), name) || alike(other.text().nameEn(), nameEn);
            if (same && !other.key().equals(self)) throw new RuleViolated(ConsultationError.TOPIC_THERE, name);
        }
        return new TopicText(name, nameEn, description, descriptionEn, t.workdays());
    }

    /** The list with one of it a place further up or down; whoever is at the end already stays there. */
    public static <T> List<T> moved(List<T> list, T one, boolean up) {
        int from = list.indexOf(one);
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= list.size()) return list;
        List<T> moved = new ArrayList<>(list);
        Collections.swap(moved, from, to);
        return moved;
    }

    private static boolean alike(String a, String b) {
        return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
    }

    /** One topic must stay that questions can be asked under. */
    public static void mustLeaveOne(UUID self, List<TopicLine> all) {
        if (all.stream().noneMatch(t -> !t.retired() && !t.key().equals(self))) {
            throw new RuleViolated(ConsultationError.TOPIC_LAST);
        }
    }

    /** What was asked or published keeps its topic. */
    public static void mustBeUnused(TopicLine topic) {
        if (topic.used()) {
            throw new RuleViolated(ConsultationError.TOPIC_USED, topic.questions(), topic.answers());
        }
    }
}
