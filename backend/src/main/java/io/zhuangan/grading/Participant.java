package io.zhuangan.grading;

import java.util.UUID;

/**
 * A producer of the register and whether it takes part in a year.
 *
 * @param firm internal id, for references between rooms
 * @param deferral reason to sit the year out (Measures Art. 9), or null
 */
public record Participant(
        long firm, UUID key, String name, String licenceNumber, String districtCode, String deferral) {}
