package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.kit.Pieces;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EntryKind;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Industry clusters; each fact with its source, its day, and whether it is older than twelve months. */
@Path("/clusters")
@RequestScoped
public class ClustersResource {
    @Inject
    PublicShowcase showcase;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(Pieces.of(showcase.clusters(), cursor, limit), this::json);
    }

    private JsonObjectBuilder json(PublicCluster c) {
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", c.key());
        put(o, "code", c.code());
        put(o, "name", c.name());
        put(o, "nameEn", c.nameEn());
        put(o, "place", c.place());
        put(o, "placeEn", c.placeEn());
        put(o, "lead", c.lead());
        put(o, "leadEn", c.leadEn());
        put(o, "district", c.districtCode());
        put(o, "partnerDistrict", c.partnerDistrictCode());
        JsonArrayBuilder facts = Json.createArrayBuilder();
        for (PublicCluster.Fact f : c.facts()) {
            JsonObjectBuilder fact = Json.createObjectBuilder();
            put(fact, "kind", f.kind());
            put(fact, "label", f.label());
            put(fact, "labelEn", f.labelEn());
            put(fact, "value", f.value());
            put(fact, "valueEn", f.valueEn());
            put(fact, "unit", f.unit());
            put(fact, "unitEn", f.unitEn());
            put(fact, "source", f.source());
            put(fact, "sourceEn", f.sourceEn());
            put(fact, "dated", f.dated());
            put(fact, "stale", f.stale());
            facts.add(fact);
        }
        o.add("facts", facts);
        Optional<EditedBody> about = showcase.aboutCluster(c.code());
        o.add("criteria", about(about, EntryKind.CRITERION));
        o.add("firms", about(about, EntryKind.FIRM));
        o.add("universities", about(about, EntryKind.UNIVERSITY));
        o.add("courses", about(about, EntryKind.COURSE));
        return put(o, "page", answer.url("/zh/clusters/" + c.code()));
    }

    private static JsonArrayBuilder about(Optional<EditedBody> body, EntryKind kind) {
        return EntryJson.of(body.map(b -> b.of(kind)).orElse(List.of()));
    }
}
