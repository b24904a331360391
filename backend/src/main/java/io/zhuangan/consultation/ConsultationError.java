package io.zhuangan.consultation;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code consultation}. */
public enum ConsultationError implements ErrorCode {
    /** No such topic in the city's list. */
    TOPIC_UNKNOWN,
    /** The title is missing or too long. Values: longest. */
    TITLE_MISSING,
    /** The question is missing or too long. Values: longest. */
    QUESTION_MISSING,
    /** The clause is too long. Values: longest. */
    CLAUSE_TOO_LONG,
    /** A follow-up needs an answer to follow. */
    FOLLOW_UP_EARLY,
    /** There is one follow-up at most. */
    FOLLOW_UP_ONCE,
    /** The answer is missing or too long. Values: longest. */
    ANSWER_MISSING,
    /** Document and article of the law are missing or too long. Values: longest. */
    BASIS_MISSING,
    /** The reason is missing or too long. Values: longest. */
    REASON_MISSING,
    /** The step does not follow the state it is in. Values: state. */
    STEP_OUT_OF_TURN,
    /** Who drafted it does not decide it. */
    SECOND_PERSON,
    /** The asker did not agree to publication. */
    WISH_MISSING,
    /** The question is told already. */
    ENTRY_THERE,
    /** The text names who asked. */
    NAMES_ASKER,
    /** English is there in part: title, question and answer, or none of them. */
    ENGLISH_INCOMPLETE,
    /** The day the law was read lies in the future, or is missing. Values: today. */
    AS_OF_WRONG,
    /** Nothing was written since it was published. */
    NOTHING_NEW,
    /** What replaces an entry is another published one. */
    REPLACEMENT_WRONG
}
