package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.UUID;

/** A firm's membership of an association. */
public record MembershipOfAssociation(
        UUID association, String name, String nameEn, String memberNumber, LocalDate joinedOn, LocalDate leftOn) {}
