package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.BulletinError;
import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TextKey;
import java.util.List;

/** How much fits into a draft. What is too long is refused by the name of its field, never cut. */
public final class DraftLimits {
    static final int TITLE = 100;
    static final int TEXT = 4000;
    static final int LAW = 200;
    static final int QUESTION = 300;
    static final int QUESTIONS = 20;
    private static final int TAGS = 10;
    private static final int TAG = 40;

    private DraftLimits() {}

    public static void check(BulletinContent c, List<CheckQuestion> questions) {
        if (c.title() == null) throw new RuleViolated(BulletinError.TITLE_MISSING);
        length("title", c.title(), TITLE);
        length("titleEn", c.titleEn(), TITLE * 2);
        length("happened", c.happened(), TEXT);
        length("happenedEn", c.happenedEn(), TEXT);
        length("toDo", c.toDo(), TEXT);
        length("toDoEn", c.toDoEn(), TEXT);
        length("law", c.law(), LAW);
        tags(c.ingredients());
        tags(c.clauses());
        if (questions.size() > QUESTIONS) throw new RuleViolated(BulletinError.TOO_MANY_QUESTIONS, QUESTIONS);
        for (int i = 0; i < questions.size(); i++) {
            CheckQuestion q = questions.get(i);
            if (q.text() == null || q.text().isBlank()) throw new RuleViolated(BulletinError.QUESTION_EMPTY, i + 1);
            length("question", q.text(), QUESTION);
            length("question", q.textEn(), QUESTION);
        }
    }

    private static void length(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new RuleViolated(
                    BulletinError.TEXT_TOO_LONG, new TextKey("bulletin", "field." + field), longest, text.length());
        }
    }

    /** A tag holds no separator of the column it is kept in. */
    private static void tags(List<String> tags) {
        boolean wrong = tags.size() > TAGS || tags.stream().anyMatch(t -> t.length() > TAG || t.contains("\n"));
        if (wrong) throw new RuleViolated(BulletinError.TOO_MANY_TAGS, TAGS, TAG);
    }
}
