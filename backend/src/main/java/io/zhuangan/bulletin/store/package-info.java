/** Stores of the bulletin room. */
package io.zhuangan.bulletin.store;
