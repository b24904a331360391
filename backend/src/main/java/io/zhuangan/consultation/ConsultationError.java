package io.zhuangan.consultation;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code consultation}. */
public enum ConsultationError implements ErrorCode {
    /** No such topic in the city's list. */
    TOPIC_UNKNOWN,
    /** The topic takes no new questions. */
    TOPIC_RETIRED,
    /** A topic needs a name in Chinese and English. Values: longest. */
    TOPIC_NAME_MISSING,
    /** What belongs to a topic is said in both languages or not at all, and not too long. Values: longest. */
    TOPIC_DESCRIPTION,
    /** Days for the answer are between one and the most. Values: most. */
    TOPIC_DAYS,
    /** Another topic has that name. Values: name. */
    TOPIC_THERE,
    /** Something was asked or published under the topic. Values: questions, answers. */
    TOPIC_USED,
    /** No other topic takes questions. */
    TOPIC_LAST,
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
    /** The text names who asked. Values: the name. */
    NAMES_ASKER,
    /** The text has the short name of who asked. Values: what was found. */
    NAMES_ASKER_SHORT,
    /** The text has the credit code or licence number of who asked. Values: the code. */
    NAMES_ASKER_CODE,
    /** The text names somebody who works where the question came from. Values: the name. */
    NAMES_ASKER_PERSON,
    /** English is there in part: title, question and answer, or none of them. */
    ENGLISH_INCOMPLETE,
    /** The day the law was read lies in the future, or is missing. Values: today. */
    AS_OF_WRONG,
    /** Nothing was written since it was published. */
    NOTHING_NEW,
    /** What replaces an entry is another published one. */
    REPLACEMENT_WRONG
}
