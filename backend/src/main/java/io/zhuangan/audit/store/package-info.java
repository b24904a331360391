/** JPA store of the audit room. */
package io.zhuangan.audit.store;
