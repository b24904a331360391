package io.zhuangan.exchange;

import io.zhuangan.shared.TenantKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting that took place, with what came back from its firms, for the figures of the action plan.
 *
 * @param level who convened it: the city or a district
 * @param titleEn its title in English, or null
 * @param on legal day it began
 * @param sent receipts asked for: invited firms times points
 * @param receipts given, on time or late
 * @param needed problems that firms found in themselves
 * @param fixed of them confirmed as put right
 */
public record HeldMeeting(
        UUID key,
        TenantKind level,
        String convener,
        String title,
        String titleEn,
        LocalDate on,
        int sent,
        int receipts,
        int needed,
        int fixed) {}
