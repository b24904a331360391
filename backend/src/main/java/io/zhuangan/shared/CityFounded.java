package io.zhuangan.shared;

import java.util.UUID;

/**
 * A city tenant was created. Rooms observe it in the same transaction and load their part of the city's data pack
 * (districts, plan tasks, rule sets, clusters) from {@code /cities/<pack>/}. Fired once per city.
 *
 * @param cityId internal id of the city tenant
 * @param cityKey public key of the city tenant
 * @param pack folder name of the data pack, e.g. {@code shanghai}
 */
public record CityFounded(long cityId, UUID cityKey, String pack) {
    /** A resource of this city's pack. */
    public String resource(String file) {
        return "/cities/" + pack + "/" + file;
    }

    /** The platform acting for this city while it is being founded. */
    public AccessScope scope() {
        return AccessScope.platformFor(cityId, cityKey, TenantKind.CITY, cityId);
    }
}
