package io.zhuangan.exchange;

/** What an invited firm says. */
public enum GuestReply {
    COMING,
    NOT_COMING
}
