package io.zhuangan.training;

/** How a question of a test is answered. */
public enum QuestionKind {
    /** One of the options is right. */
    SINGLE,
    /** Two or more of the options are right, and all of them must be chosen. */
    MULTIPLE,
    /** A statement that is true or false. */
    TRUE_FALSE
}
