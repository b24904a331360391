package io.zhuangan.notification;

/**
 * Carries out one kind of order. Called outside any transaction and possibly more than once for the same message (a
 * crash after the deed and before the note of it), so it must be safe to repeat.
 */
public interface OutboxHandler {
    String kind();

    /** Whatever it throws is noted and the message tried again later. */
    void handle(OutboxMessage message) throws Exception;
}
