package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Published typical cases, newest first. {@code lang=en} gives the English words where there are some. */
@Path("/cases")
@RequestScoped
public class CasesResource {
    @Inject
    PublicShowcase showcase;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(
            @QueryParam("lang") @DefaultValue("zh") String lang,
            @QueryParam("year") Integer year,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(showcase.cases(lang, year, cursor, limit), this::head, PublicCase::publishedAt);
    }

    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") UUID key, @QueryParam("lang") @DefaultValue("zh") String lang) {
        return showcase.oneCase(key, lang)
                .map(c -> OpenAnswer.modified(answer.answer(whole(c).build()), c.publishedAt()))
                .orElseThrow(NotFoundException::new);
    }

    private JsonObjectBuilder head(PublicCase c) {
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", c.key());
        put(o, "year", c.year());
        put(o, "number", c.number());
        put(o, "revision", c.revision());
        put(o, "publishedAt", c.publishedAt());
        put(o, "lang", c.lang());
        put(o, "title", c.words().title());
        put(o, "summary", c.words().summary());
        put(o, "firm", c.words().firm());
        put(o, "demo", c.demo());
        put(o, "district", c.districtCode());
        put(o, "cluster", c.clusterCode());
        put(o, "evidence", c.evidence());
        put(o, "consentUntil", c.consentUntil());
        return put(o, "page", answer.url("/" + c.lang() + "/cases/" + c.key()));
    }

    private JsonObjectBuilder whole(PublicCase c) {
        CaseWords w = c.words();
        JsonObjectBuilder o = head(c);
        put(o, "scale", w.scale());
        put(o, "recommendedBy", w.recommendedBy());
        put(o, "problem", w.problem());
        put(o, "actions", w.actions());
        put(o, "actors", w.actors());
        put(o, "obstacles", w.obstacles());
        put(o, "periodBefore", w.periodBefore());
        put(o, "periodAfter", w.periodAfter());
        put(o, "resultsNote", w.resultsNote());
        put(o, "evidenceNote", w.evidenceNote());
        put(o, "fits", w.fits());
        put(o, "fitsNot", w.fitsNot());
        boolean english = c.lang().equals("en");
        JsonArrayBuilder results = Json.createArrayBuilder();
        for (CaseResultView r : c.results()) {
            JsonObjectBuilder result = Json.createObjectBuilder();
            put(result, "label", r.label(english));
            put(result, "unit", r.unit(english));
            put(result, "before", r.before());
            put(result, "after", r.after());
            results.add(result);
        }
        return o.add("results", results);
    }
}
