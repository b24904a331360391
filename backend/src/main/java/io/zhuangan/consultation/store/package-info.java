/** Queries of questions and published answers. */
package io.zhuangan.consultation.store;
