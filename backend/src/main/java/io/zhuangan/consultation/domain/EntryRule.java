package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.EntryText;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What may stand in a published entry: whole, with its legal basis, English in full or not at all, and nobody named. A
 * question of 甲化妆品有限公司 is told without that name, in any spelling with blanks or capitals.
 */
public final class EntryRule {
    /** Shorter names than this stand in too many innocent words to be looked for. */
    private static final int SHORTEST_NAME = 3;

    private EntryRule() {}

    /** The text as it is kept. */
    public static EntryText sound(EntryText t, LocalDate today) {
        String titleEn = Typed.maybe(t.titleEn(), Typed.TITLE_EN, ConsultationError.TITLE_MISSING);
        String questionEn = Typed.maybe(t.questionEn(), Typed.QUESTION, ConsultationError.QUESTION_MISSING);
        String answerEn = Typed.maybe(t.answerEn(), Typed.ANSWER, ConsultationError.ANSWER_MISSING);
        long english = Stream.of(titleEn == null, questionEn == null, answerEn == null)
                .filter(missing -> !missing)
                .count();
        if (english % 3 != 0) throw new RuleViolated(ConsultationError.ENGLISH_INCOMPLETE);
        if (t.asOf() == null || t.asOf().isAfter(today)) throw new RuleViolated(ConsultationError.AS_OF_WRONG, today);
        return new EntryText(
                t.topic(),
                Typed.need(t.title(), Typed.TITLE, ConsultationError.TITLE_MISSING),
                Typed.need(t.question(), Typed.QUESTION, ConsultationError.QUESTION_MISSING),
                Typed.need(t.answer(), Typed.ANSWER, ConsultationError.ANSWER_MISSING),
                titleEn,
                questionEn,
                answerEn,
                Typed.need(t.document(), Typed.DOCUMENT, ConsultationError.BASIS_MISSING),
                Typed.need(t.article(), Typed.ARTICLE, ConsultationError.BASIS_MISSING),
                t.asOf(),
                t.example());
    }

    /** @param names of the asker, null among them for what it does not have */
    public static void mustNameNobody(EntryText t, List<String> names) {
        String said = plain(Stream.of(t.title(), t.question(), t.answer(), t.titleEn(), t.questionEn(), t.answerEn())
                .map(text -> text == null ? "" : text)
                .reduce("", (a, b) -> a + "\n" + b));
        for (String name : names) {
            String looked = name == null ? "" : plain(name);
            if (looked.length() >= SHORTEST_NAME && said.contains(looked)) {
                throw new RuleViolated(ConsultationError.NAMES_ASKER);
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
