package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.showcase.PublicNotice;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Published model contracts, newest first. */
@Path("/contract-templates")
@RequestScoped
public class ContractTemplatesResource {
    @Inject
    PublicShowcase showcase;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(
                showcase.contractTemplates(cursor, limit), ContractTemplatesResource::json, PublicNotice::publishedAt);
    }

    private static JsonObjectBuilder json(PublicNotice n) {
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", n.key());
        put(o, "title", n.title());
        put(o, "edition", n.mark());
        return put(o, "publishedAt", n.publishedAt());
    }
}
