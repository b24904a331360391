package io.zhuangan.consultation;

/** How far a question is. */
public enum QuestionState {
    /** Waits for a draft. */
    ASKED,
    /** An answer is drafted; a second person of the city decides it. */
    PROPOSED,
    /** The draft came back with a reason. */
    RETURNED,
    /** Decided; the asker reads it. */
    ANSWERED;

    public boolean open() {
        return this != ANSWERED;
    }
}
