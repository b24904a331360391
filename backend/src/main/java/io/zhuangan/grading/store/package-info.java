/** Tables of the grading room. Nobody outside the room depends on this package. */
package io.zhuangan.grading.store;
