/** Entities and rules of the showcase. */
package io.zhuangan.showcase.domain;
