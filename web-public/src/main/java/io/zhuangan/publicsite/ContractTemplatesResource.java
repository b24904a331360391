package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.contract.PublicContracts;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** Published model contracts, newest first, with every edition and its words. */
@Path("/contract-templates")
@RequestScoped
public class ContractTemplatesResource {
    @Inject
    PublicContracts contracts;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(contracts.library(cursor, limit), this::json, PublishedContract::publishedAt);
    }

    /** A template by its newest edition, with a list of all. */
    @GET
    @Path("{key}")
    public Response one(@PathParam("key") UUID key) {
        List<PublishedContract> editions = contracts.editions(key.toString());
        if (editions.isEmpty()) throw new NotFound("ContractTemplate", key);
        JsonObjectBuilder o = json(editions.get(0));
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (PublishedContract e : editions) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "edition", e.label());
            put(one, "publishedAt", e.publishedAt());
            put(one, "reason", e.reason());
            put(one, "fingerprint", e.fingerprint());
            all.add(put(one, "url", answer.url("/zh/contracts/" + e.slug() + "/" + e.label())));
        }
        return answer.answer(o.add("editions", all).build());
    }

    /** An edition with its words. */
    @GET
    @Path("{key}/editions/{edition}")
    public Response edition(@PathParam("key") UUID key, @PathParam("edition") String edition) {
        PublicContracts.Edition found =
                contracts.edition(key.toString(), edition).orElseThrow(() -> new NotFound("ContractEdition", key));
        JsonObjectBuilder o = json(found.contract());
        put(o, "reason", found.contract().reason());
        put(o, "supersededBy", found.contract().superseded() ? found.contract().newest() : null);
        try (JsonReader body = Json.createReader(new StringReader(found.body()))) {
            return answer.answer(o.add("text", body.readObject()).build());
        }
    }

    private JsonObjectBuilder json(PublishedContract c) {
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", c.template());
        put(o, "title", c.title());
        put(o, "edition", c.label());
        put(o, "publishedAt", c.publishedAt());
        put(o, "titleEn", c.titleEn().isEmpty() ? null : c.titleEn());
        put(o, "kind", c.kind());
        put(o, "association", c.association());
        put(o, "demo", c.demo());
        put(o, "fingerprint", c.fingerprint());
        return put(o, "url", answer.url("/zh/contracts/" + c.slug() + "/" + c.label()));
    }
}
