/** Posts on JPA. */
package io.zhuangan.forum.store;
