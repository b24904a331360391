package io.zhuangan.provisioning;

import java.time.LocalDate;

/**
 * Some tenants are to be compared with their organizations. A night's comparison is a chain of these, so that no single
 * one outlasts its lease and a node that dies leaves the rest of the night to the next.
 *
 * @param night the day on which it began
 * @param after internal id of the last tenant that was compared; 0 at the beginning
 * @param compared how many tenants came before
 * @param differences how many differences were found before
 */
public record ComparisonOrder(LocalDate night, long after, int compared, int differences) {
    public static final String KIND = "provisioning.comparison";
}
