package io.zhuangan.enterprise;

/** Size of a firm by number of people; the number itself is not kept. */
public enum StaffBand {
    UNKNOWN(0),
    BELOW_20(1),
    FROM_20(20),
    FROM_100(100),
    FROM_300(300);

    private final int from;

    StaffBand(int from) {
        this.from = from;
    }

    public static StaffBand of(Integer staff) {
        StaffBand band = UNKNOWN;
        if (staff == null) return band;
        for (StaffBand candidate : values()) {
            if (staff >= candidate.from) band = candidate;
        }
        return band;
    }
}
