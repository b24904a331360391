package io.zhuangan.training;

/** Where somebody stands with a session. */
public enum EnrolmentState {
    SEATED,
    WAITING,
    WITHDRAWN
}
