package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.EntryText;
import io.zhuangan.shared.RuleViolated;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What may stand in a published entry: whole, with its legal basis, English in full or not at all, and nobody named. A
 * question of 甲化妆品有限公司 is told without that name, in any spelling with blanks or capitals.
 */
public final class EntryRule {
    /** Shorter names than this stand in too many innocent words to be looked for. */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_PERSON = 2;
    private static final int SHORTEST_CODE = 6;

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

    /**
     * Nothing in the text tells who asked: no name, no short name, no credit code or licence number, nobody's name of
     * those who work there. Blanks, hyphens, capitals and full-width letters do not hide them.
     */
    public static void mustNameNobody(EntryText t, Asker asker) {
        String said = plain(Stream.of(
                        t.title(),
                        t.question(),
                        t.answer(),
                        t.titleEn(),
                        t.questionEn(),
                        t.answerEn(),
                        t.document(),
                        t.article())
                .map(text -> text == null ? "" : text)
                .reduce("", (a, b) -> a + "\n" + b));
        for (String name : asker.names()) {
            if (stands(said, name, SHORTEST_NAME)) throw new RuleViolated(ConsultationError.NAMES_ASKER, name);
        }
        for (String name : asker.names()) {
            ShortNames.in(said, name).ifPresent(found -> {
                throw new RuleViolated(ConsultationError.NAMES_ASKER_SHORT, found);
            });
        }
        for (String code : asker.codes()) {
            if (stands(said, code, SHORTEST_CODE)) throw new RuleViolated(ConsultationError.NAMES_ASKER_CODE, code);
        }
        for (String person : asker.people()) {
            if (stands(said, person, SHORTEST_PERSON)) {
                throw new RuleViolated(ConsultationError.NAMES_ASKER_PERSON, person);
            }
        }
    }

    private static boolean stands(String said, String words, int shortest) {
        String looked = plain(words);
        return looked.length() >= shortest && said.contains(looked);
    }

    /** For comparing: full-width letters made narrow, without blanks and hyphens, in small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}·]", "")
                .toLowerCase(Locale.ROOT);
    }
}
