package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.showcase.PublicSession;
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
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Published sessions of public-interest courses, by start. Without {@code from}: those that have not ended. */
@Path("/courses")
@RequestScoped
public class CoursesResource {
    @Inject
    PublicShowcase showcase;

    @Inject
    OpenAnswer answer;

    @Inject
    Clock clock;

    @GET
    public Response list(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("association") UUID association,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Instant start = from == null ? clock.instant() : Ask.moment("from", from);
        Instant end = until == null ? null : Ask.moment("until", until);
        return answer.page(showcase.sessions(start, end, association, cursor, limit), this::json);
    }

    private JsonObjectBuilder json(PublicSession s) {
        JsonObjectBuilder association = Json.createObjectBuilder();
        put(association, "key", s.associationKey());
        put(association, "name", s.associationName());
        put(association, "nameEn", s.associationNameEn());
        put(association, "demo", s.associationDemo());
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", s.key());
        put(o, "course", s.courseKey());
        put(o, "title", s.title());
        put(o, "number", s.number());
        put(o, "summary", s.summary());
        o.add("association", association);
        put(o, "publicInterest", s.publicInterest());
        put(o, "organiser", s.organiser());
        JsonArrayBuilder posts = Json.createArrayBuilder();
        s.targetPosts().forEach(posts::add);
        o.add("targetPosts", posts);
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        s.targetKinds().forEach(kinds::add);
        o.add("targetKinds", kinds);
        put(o, "state", s.state());
        put(o, "cancelReason", s.cancelReason());
        put(o, "place", s.place());
        put(o, "mode", s.mode());
        put(o, "lecturer", s.lecturer());
        put(o, "lecturerKind", s.lecturerKind());
        put(o, "startsAt", s.startsAt());
        put(o, "endsAt", s.endsAt());
        put(o, "opensAt", s.opensAt());
        put(o, "closesAt", s.closesAt());
        put(o, "hours", s.hours());
        put(o, "quota", s.quota());
        put(o, "free", s.free());
        put(o, "waiting", s.waiting());
        JsonArrayBuilder units = Json.createArrayBuilder();
        for (PublicSession.Unit u : showcase.units(s.key())) {
            JsonObjectBuilder unit = Json.createObjectBuilder();
            put(unit, "key", u.key());
            put(unit, "number", u.number());
            put(unit, "title", u.title());
            put(unit, "startsAt", u.startsAt());
            put(unit, "endsAt", u.endsAt());
            put(unit, "hours", u.hours());
            put(unit, "lecturer", u.lecturer().isEmpty() ? null : u.lecturer());
            put(unit, "lecturerKind", u.lecturerKind());
            units.add(unit);
        }
        o.add("units", units);
        put(o, "changedAt", s.touchedAt());
        return put(o, "page", answer.url("/zh/calendar/sessions/" + s.key()));
    }
}
