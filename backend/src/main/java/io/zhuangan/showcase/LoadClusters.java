package io.zhuangan.showcase;

import io.zhuangan.shared.CityFounded;
import io.zhuangan.showcase.domain.Cluster;
import io.zhuangan.showcase.domain.ClusterFact;
import io.zhuangan.showcase.domain.Clusters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A city that is founded gets its clusters from the data pack, in the same transaction. */
@ApplicationScoped
public class LoadClusters {
    @Inject
    Clusters clusters;

    void load(@Observes CityFounded city) {
        try (InputStream in = LoadClusters.class.getResourceAsStream(city.resource("clusters.json"))) {
            if (in != null) read(city.cityId(), in).forEach(clusters::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Cluster> read(long cityId, InputStream in) {
        List<Cluster> result = new ArrayList<>();
        try (JsonReader reader = Json.createReader(in)) {
            for (JsonObject c : reader.readArray().getValuesAs(JsonObject.class)) {
                Cluster cluster = new Cluster(
                        cityId,
                        result.size() + 1,
                        c.getString("code"),
                        c.getString("name"),
                        c.getString("nameEn"),
                        c.getString("place"),
                        c.getString("placeEn"),
                        c.getString("lead"),
                        c.getString("leadEn"),
                        c.getString("districtCode"),
                        c.getString("partnerDistrictCode", null));
                for (JsonObject f : c.getJsonArray("facts").getValuesAs(JsonObject.class)) cluster.add(fact(f));
                result.add(cluster);
            }
        }
        return result;
    }

    private static ClusterFact fact(JsonObject f) {
        ClusterFact fact = new ClusterFact(
                FactKind.valueOf(f.getString("kind")),
                f.getString("label"),
                f.getString("labelEn"),
                f.getString("source"),
                f.getString("sourceEn"),
                LocalDate.parse(f.getString("datedOn")),
                DatePrecision.valueOf(f.getString("datedTo")));
        return f.containsKey("value")
                ? fact.counting(
                        f.getString("value"), f.getString("valueEn"), f.getString("unit"), f.getString("unitEn"))
                : fact;
    }
}
