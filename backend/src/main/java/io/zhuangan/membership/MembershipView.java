package io.zhuangan.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The own firm's membership of an association.
 *
 * @param leftOn first day without membership, or null
 * @param belongs whether it holds today
 * @param story what happened, oldest first; what a file of the bureau brought has none
 */
public record MembershipView(
        UUID association,
        String name,
        String nameEn,
        String number,
        LocalDate joinedOn,
        LocalDate leftOn,
        boolean belongs,
        List<StepView> story) {}
