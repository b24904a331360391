/** JPA stores of the notification room. */
package io.zhuangan.notification.store;
