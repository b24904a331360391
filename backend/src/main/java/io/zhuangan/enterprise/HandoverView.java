package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an appointment would do, before anybody says so.
 *
 * @param already the person holds the post from that day: nothing would change
 * @param until first day without the post where the person leaves on a known day; else null
 * @param former key of the post that ends, or null
 * @param formerName who holds it
 * @param formerFrom since when
 * @param formerLast last day of the former holder
 */
public record HandoverView(
        boolean already, LocalDate until, UUID former, String formerName, LocalDate formerFrom, LocalDate formerLast) {}
