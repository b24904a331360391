package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicDistrict;
import java.util.List;

/** The city as one tile per district: position is near the truth, size says nothing. */
final class TileMap {
    private TileMap() {}

    /** Tiles for a cluster: its own district darkest, its partner's lighter. */
    static List<Tile> of(PublicCluster cluster, List<PublicDistrict> districts, boolean english, int step) {
        return districts.stream()
                .map(d -> {
                    boolean own = d.code().equals(cluster.districtCode());
                    boolean partner = d.code().equals(cluster.partnerDistrictCode());
                    return new Tile(
                            d.code(),
                            name(d, english),
                            (d.tileColumn() - 1) * step,
                            (d.tileRow() - 1) * step,
                            own ? 3 : partner ? 2 : d.statistical() ? 1 : 0,
                            null);
                })
                .toList();
    }

    private static String name(PublicDistrict d, boolean english) {
        if (english) return d.nameEn();
        String name = d.name();
        return name.endsWith("新区") || !name.endsWith("区") || name.length() < 3
                ? name
                : name.endsWith("片区") ? name : name.substring(0, name.length() - 1);
    }
}
