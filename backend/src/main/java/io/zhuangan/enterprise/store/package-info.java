/** Queries of the enterprise room. */
package io.zhuangan.enterprise.store;
