package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.PublicBulletins;
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
import java.util.List;
import java.util.UUID;

/** Public risk bulletins, newest first; updated and cancelled ones are among them and say so. */
@Path("/bulletins")
@RequestScoped
public class BulletinsResource {
    @Inject
    PublicBulletins bulletins;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(bulletins.newest(cursor, limit), this::head, PublicBulletin::publishedAt);
    }

    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") UUID key) {
        return bulletins.one(key).map(b -> answer.answer(whole(b).build())).orElseThrow(NotFoundException::new);
    }

    private JsonObjectBuilder head(PublicBulletin b) {
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", b.key());
        put(o, "title", b.title());
        put(o, "severity", b.severity());
        put(o, "publishedAt", b.publishedAt());
        put(o, "titleEn", b.titleEn());
        put(o, "kind", b.kind());
        put(o, "state", b.state());
        put(o, "urgency", b.urgency());
        put(o, "certainty", b.certainty());
        put(o, "exercise", b.exercise());
        put(o, "expiresAt", b.expiresAt());
        put(o, "replaces", b.replaces());
        put(o, "replacedBy", b.replacedBy());
        put(o, "association", b.association());
        put(o, "demo", b.demo());
        put(o, "page", answer.url("/zh/bulletins/" + b.key()));
        return put(o, "cap", answer.url("/bulletins/" + b.key() + ".cap.xml"));
    }

    private JsonObjectBuilder whole(PublicBulletin b) {
        JsonObjectBuilder o = head(b);
        put(o, "happened", b.happened());
        put(o, "happenedEn", b.happenedEn());
        put(o, "toDo", b.toDo());
        put(o, "toDoEn", b.toDoEn());
        put(o, "endedAt", b.endedAt());
        o.add("clauses", array(b.clauses()));
        o.add("products", array(b.products()));
        return o.add("ingredients", array(b.ingredients()));
    }

    private static JsonArrayBuilder array(List<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(v -> array.add(v.toString()));
        return array;
    }
}
