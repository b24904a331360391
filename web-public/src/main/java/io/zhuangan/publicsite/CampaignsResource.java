package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.EntryJson.said;
import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.kit.Pieces;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EntryKind;
import io.zhuangan.showcase.PublicCampaign;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Campaigns such as 5·25, newest first: when, what happens, and what the press said. */
@Path("/campaigns")
@RequestScoped
public class CampaignsResource {
    @Inject
    PublicShowcase showcase;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(Pieces.of(showcase.campaigns(), cursor, limit), this::json, PublicCampaign::publishedAt);
    }

    @GET
    @Path("/{code}")
    public Response one(@PathParam("code") String code) {
        return showcase.campaign(code)
                .map(c -> OpenAnswer.modified(answer.answer(json(c).build()), c.publishedAt()))
                .orElseThrow(NotFoundException::new);
    }

    private JsonObjectBuilder json(PublicCampaign c) {
        EditedBody b = c.body();
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "code", c.code());
        put(o, "revision", c.revision());
        put(o, "publishedAt", c.publishedAt());
        put(o, "title", b.title());
        put(o, "titleEn", b.titleEn());
        put(o, "lead", said(b.lead()));
        put(o, "leadEn", said(b.leadEn()));
        put(o, "from", b.from());
        put(o, "until", b.until());
        put(o, "programme", said(b.programme()));
        put(o, "programmeEn", said(b.programmeEn()));
        put(o, "demo", b.demo());
        o.add("events", EntryJson.of(b.of(EntryKind.EVENT)));
        o.add("press", EntryJson.of(b.of(EntryKind.PRESS)));
        return put(o, "page", answer.url("/zh/campaigns/" + c.code()));
    }
}
