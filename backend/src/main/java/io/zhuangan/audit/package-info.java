/**
 * Who did what, when, to which thing: append-only, sealed by a hash chain, readable within the caller's reach.
 *
 * <p>Use cases call {@link io.zhuangan.audit.AuditLog}; refusals at the gate come by themselves. Technical logs do not
 * belong here.
 */
package io.zhuangan.audit;
