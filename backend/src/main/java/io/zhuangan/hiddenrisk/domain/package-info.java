/** The rules of the log and what it stores. */
package io.zhuangan.hiddenrisk.domain;
