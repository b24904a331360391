/** Meetings an association convenes, and the invitations of a firm. */
package io.zhuangan.association.exchange;
