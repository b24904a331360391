/** Objections on JPA. */
package io.zhuangan.objection.store;
