package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinError;
import io.zhuangan.bulletin.CheckAnswer;
import io.zhuangan.bulletin.OwnBulletin;
import io.zhuangan.shared.RuleViolated;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When a self-check is whole: each question answered; a "no" or "not applicable" with a word on why and what is done; a
 * file where one is asked for, unless the question does not apply.
 */
public final class SelfCheck {
    private SelfCheck() {}

    public static void complete(List<OwnBulletin.Answer> answers) {
        refuse(answers, a -> a.answer() == null, BulletinError.ANSWERS_MISSING);
        refuse(answers, a -> a.answer() != CheckAnswer.YES && blank(a.words()), BulletinError.WORDS_MISSING);
        refuse(
                answers,
                a -> a.question().evidence()
                        && a.answer() != CheckAnswer.NOT_APPLICABLE
                        && a.evidence().isEmpty(),
                BulletinError.EVIDENCE_MISSING);
    }

    private static void refuse(
            List<OwnBulletin.Answer> answers, Predicate<OwnBulletin.Answer> wrong, BulletinError error) {
        String numbers = IntStream.range(0, answers.size())
                .filter(i -> wrong.test(answers.get(i)))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) throw new RuleViolated(error, numbers);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
