/** Meetings on JPA. */
package io.zhuangan.exchange.store;
