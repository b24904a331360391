/** Members of an association for its staff, and the memberships and consents of a firm in its zone. */
package io.zhuangan.association.membership;
