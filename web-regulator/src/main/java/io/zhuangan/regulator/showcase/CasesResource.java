package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.PublishCase;
import io.zhuangan.showcase.WriteCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Typical cases for scripts: write a revision, publish it from another seat. */
@Path("/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {
    @Inject
    Seat seat;

    @Inject
    CaseQueries cases;

    @Inject
    WriteCase writeCase;

    @Inject
    PublishCase publishCase;

    @GET
    public List<CaseView> all() {
        return cases.all(seat.scope());
    }

    @GET
    @Path("/{key}")
    public CaseView one(@PathParam("key") UUID key) {
        return cases.get(seat.scope(), key);
    }

    /** A new case. */
    @POST
    public Response write(JsonObject body) {
        UUID key = writeCase.write(seat.scope(), draft(null, 0, body));
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder().add("key", key.toString()).build())
                .build();
    }

    /** A new revision of a case. */
    @POST
    @Path("/{key}/revisions")
    public Response revise(@PathParam("key") UUID key, JsonObject body) {
        writeCase.write(seat.scope(), draft(key, cases.get(seat.scope(), key).version(), body));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("/{key}/publication")
    public CaseView publish(@PathParam("key") UUID key) {
        publishCase.publish(
                seat.scope(),
                new PublishCase.Publication(key, cases.get(seat.scope(), key).version()));
        return cases.get(seat.scope(), key);
    }

    private static CaseDraft draft(UUID key, long version, JsonObject o) {
        return new CaseDraft(
                key,
                version,
                o.getBoolean("demo", false),
                o.getString("district", null),
                o.getString("cluster", null),
                EvidenceLevel.valueOf(o.getString("evidence", EvidenceLevel.REPORTED.name())),
                o.getString("consentBy", null),
                day(o, "consentOn"),
                day(o, "consentUntil"),
                words(o.getJsonObject("chinese")),
                words(o.containsKey("english") ? o.getJsonObject("english") : JsonValue.EMPTY_JSON_OBJECT),
                results(o.containsKey("results") ? o.getJsonArray("results") : JsonValue.EMPTY_JSON_ARRAY));
    }

    private static LocalDate day(JsonObject o, String name) {
        String text = o.getString(name, null);
        return text == null ? null : LocalDate.parse(text);
    }

    private static CaseWords words(JsonObject w) {
        if (w == null) throw new IllegalArgumentException("chinese");
        return new CaseWords(
                w.getString("title", ""),
                w.getString("summary", ""),
                w.getString("firm", ""),
                w.getString("scale", ""),
                w.getString("recommendedBy", ""),
                w.getString("problem", ""),
                w.getString("actions", ""),
                w.getString("actors", ""),
                w.getString("obstacles", ""),
                w.getString("resultsNote", ""),
                w.getString("periodBefore", ""),
                w.getString("periodAfter", ""),
                w.getString("evidenceNote", ""),
                w.getString("fits", ""),
                w.getString("fitsNot", ""));
    }

    private static List<CaseResultView> results(JsonArray all) {
        return all.getValuesAs(JsonObject.class).stream()
                .map(r -> new CaseResultView(
                        r.getString("label"),
                        r.getString("labelEn", ""),
                        r.getString("unit", ""),
                        r.getString("unitEn", ""),
                        r.getJsonNumber("before").bigDecimalValue(),
                        r.getJsonNumber("after").bigDecimalValue()))
                .toList();
    }
}
