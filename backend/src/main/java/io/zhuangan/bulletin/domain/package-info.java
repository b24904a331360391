/** Bulletins, whom they reach, receipts and self-checks. */
package io.zhuangan.bulletin.domain;
