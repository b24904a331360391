package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A firm in an association's directory, present or past.
 *
 * @param id internal id of the membership: the place in the order
 * @param firm internal id of the firm
 * @param key key of the firm
 * @param leftOn first day without membership, or null
 */
public record MemberLine(
        long id,
        long firm,
        UUID key,
        String name,
        String district,
        Set<EnterpriseKind> kinds,
        String memberNumber,
        LocalDate joinedOn,
        LocalDate leftOn) {}
