/** The rules of meetings and what they store. */
package io.zhuangan.exchange.domain;
