/** Where cases and clusters are kept, and how published views are read. */
package io.zhuangan.showcase.store;
