/** The room's tables on JPA. */
package io.zhuangan.membership.store;
