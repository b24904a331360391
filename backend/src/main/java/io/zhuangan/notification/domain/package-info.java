/** Notices and outbox entries. */
package io.zhuangan.notification.domain;
