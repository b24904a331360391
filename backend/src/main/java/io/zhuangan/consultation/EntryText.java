package io.zhuangan.consultation;

import java.time.LocalDate;

/**
 * A question with its answer for everybody; nobody is named in it.
 *
 * @param titleEn English of title, question and answer: all three or none
 * @param asOf day the law was read
 * @param example invented to show the platform (示例)
 */
public record EntryText(
        String topic,
        String title,
        String question,
        String answer,
        String titleEn,
        String questionEn,
        String answerEn,
        String document,
        String article,
        LocalDate asOf,
        boolean example) {
    public String titleIn(boolean english) {
        return english && titleEn != null ? titleEn : title;
    }
}
