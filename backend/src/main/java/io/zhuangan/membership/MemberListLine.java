package io.zhuangan.membership;

import io.zhuangan.enterprise.EnterpriseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A line of the directory. @param leftOn first day without membership, or null */
public record MemberListLine(
        UUID key,
        String name,
        String district,
        List<EnterpriseKind> kinds,
        String number,
        LocalDate joinedOn,
        LocalDate leftOn,
        boolean belongs) {}
