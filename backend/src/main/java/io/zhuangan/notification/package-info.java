/**
 * Telling people and systems outside: an in-app inbox per person, and an outbox for whatever leaves the platform.
 *
 * <p>Rooms call {@link io.zhuangan.notification.Notifier} and {@link io.zhuangan.notification.Outbox} inside their use
 * cases; a rolled-back use case tells nobody anything. What a notice says is text of the room that sends it.
 */
package io.zhuangan.notification;
