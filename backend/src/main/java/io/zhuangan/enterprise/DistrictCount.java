package io.zhuangan.enterprise;

/** How many firms a district has. */
public record DistrictCount(String districtCode, int firms) {}
