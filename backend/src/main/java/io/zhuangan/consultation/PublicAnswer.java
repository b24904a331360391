package io.zhuangan.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A published question with its answer; anybody may read it.
 *
 * @param revisedOn day of the newest revision, the same as publishedOn for the first
 * @param endedOn day it was superseded, or null
 * @param replacedBy key of the entry that holds now, or null
 * @param asOf day the law was read
 * @param example invented to show the platform
 */
public record PublicAnswer(
        UUID key,
        EntryState state,
        int revision,
        LocalDate publishedOn,
        LocalDate revisedOn,
        LocalDate endedOn,
        String endReason,
        UUID replacedBy,
        String topic,
        String topicName,
        String topicNameEn,
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
    public boolean english() {
        return titleEn != null;
    }

    public boolean superseded() {
        return state == EntryState.SUPERSEDED;
    }

    public String topicIn(boolean english) {
        return english ? topicNameEn : topicName;
    }

    public String titleIn(boolean english) {
        return english && english() ? titleEn : title;
    }

    public String questionIn(boolean english) {
        return english && english() ? questionEn : question;
    }

    public String answerIn(boolean english) {
        return english && english() ? answerEn : answer;
    }
}
