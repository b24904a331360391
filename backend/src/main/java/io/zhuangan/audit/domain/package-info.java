/** Entries, seals and the rule that binds them. */
package io.zhuangan.audit.domain;
