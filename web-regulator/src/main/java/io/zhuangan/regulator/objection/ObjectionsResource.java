package io.zhuangan.regulator.objection;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.Texts;
import io.zhuangan.objection.AssignReviewer;
import io.zhuangan.objection.DecideObjection;
import io.zhuangan.objection.DraftDecision;
import io.zhuangan.objection.NoteOnObjection;
import io.zhuangan.objection.ObjectionFile;
import io.zhuangan.objection.ObjectionFilter;
import io.zhuangan.objection.ObjectionLine;
import io.zhuangan.objection.ObjectionOutcome;
import io.zhuangan.objection.ObjectionQueries;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objections and their review. */
@Path("/objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectionsResource {
    @Inject
    Seat seat;

    @Inject
    ObjectionQueries objections;

    @Inject
    TenantQueries tenants;

    @Inject
    AssignReviewer assignReviewer;

    @Inject
    NoteOnObjection noteOnObjection;

    @Inject
    DraftDecision draftDecision;

    @Inject
    DecideObjection decideObjection;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of an assignment. */
    public record Assignment(Long version, UUID person) {}

    /** Body of a note. */
    public record NoteBody(String words) {}

    /** Body of a draft. */
    public record Draft(Long version, ObjectionOutcome outcome, String reasons) {}

    /** Body of a decision; facts only for ADJUST. */
    public record DecisionBody(Long version, ObjectionOutcome outcome, String reasons, Set<UUID> facts) {}

    @GET
    public Page<ObjectionLine> list(
            @QueryParam("year") Integer year,
            @QueryParam("state") String state,
            @QueryParam("district") String district,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(
                objections.list(seat.scope(), new ObjectionFilter(year, state, district, text)), cursor, limit);
    }

    @GET
    @Path("{key}")
    public ObjectionFile one(@PathParam("key") UUID key) {
        return objections.one(seat.scope(), key);
    }

    /** What the grade would be without these facts. */
    @GET
    @Path("{key}/forecast")
    public GradeDoor.Forecast forecast(@PathParam("key") UUID key, @QueryParam("fact") List<UUID> facts) {
        return objections.forecast(seat.scope(), key, facts);
    }

    @POST
    @Path("{key}/reviewer")
    public ObjectionLine assign(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Assignment body) {
        if (body == null || body.version() == null || body.person() == null) {
            throw new BadRequestException("version, person");
        }
        return write(
                requestKey,
                "reviewer",
                key,
                body,
                () -> assignReviewer.assign(seat.scope(), key, body.version(), body.person()));
    }

    @POST
    @Path("{key}/notes")
    public ObjectionLine note(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NoteBody body) {
        if (body == null) throw new BadRequestException("words");
        return write(requestKey, "note", key, body, () -> noteOnObjection.note(seat.scope(), key, body.words()));
    }

    @PUT
    @Path("{key}/draft")
    public ObjectionLine draft(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Draft body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return write(
                requestKey,
                "draft",
                key,
                body,
                () -> draftDecision.draft(seat.scope(), key, body.version(), body.outcome(), body.reasons()));
    }

    @POST
    @Path("{key}/decision")
    public ObjectionLine decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, DecisionBody body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return write(
                requestKey,
                "decision",
                key,
                body,
                () -> decideObjection.decide(
                        seat.scope(),
                        new DecideObjection.Decision(
                                key, body.version(), body.outcome(), body.reasons(), body.facts())));
    }

    private ObjectionLine write(String requestKey, String what, UUID key, Object body, Runnable work) {
        return once.run(seat.scope(), requestKey, List.of(what, key, body), ObjectionLine.class, () -> {
            work.run();
            return objections.one(seat.scope(), key).line();
        });
    }

    @GET
    @Path("{key}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = objections.evidence(seat.scope(), key, file);
        StreamingOutput content = out -> objections.writeEvidence(seat.scope(), key, file, out);
        return Downloads.file(found, content);
    }

    /** The list with the filters of the page. */
    @GET
    @Path("objections.xlsx")
    @Produces(SheetTable.XLSX)
    public Response sheet(
            @QueryParam("year") Integer year,
            @QueryParam("state") String state,
            @QueryParam("district") String district,
            @QueryParam("text") String text) {
        Texts texts = Texts.in(Languages.of(request));
        boolean english = Languages.of(request).getLanguage().equals("en");
        Map<String, DistrictView> districts =
                tenants.districts(seat.scope()).stream().collect(Collectors.toMap(DistrictView::code, d -> d));
        List<List<Object>> rows = new ArrayList<>();
        for (ObjectionLine o : objections.list(seat.scope(), new ObjectionFilter(year, state, district, text))) {
            DistrictView d = districts.get(o.district());
            rows.add(SheetWriter.row(
                    o.receipt(),
                    o.firm(),
                    o.licenceNumber(),
                    d == null ? o.district() : english ? d.nameEn() : d.name(),
                    o.level(),
                    o.points(),
                    Time.day(o.filedAt()),
                    o.dueOn(),
                    o.left(),
                    texts.label(o.state()),
                    o.reviewer(),
                    o.resultLevel(),
                    o.resultPoints()));
        }
        List<String> heads = Stream.of(
                        "col.receipt",
                        "col.firm",
                        "col.licence",
                        "col.district",
                        "col.level",
                        "col.points",
                        "col.filed",
                        "col.due",
                        "col.left",
                        "col.state",
                        "col.reviewer",
                        "col.after",
                        "col.after.points")
                .map(key -> texts.find("objection", key, List.of()))
                .toList();
        String name = texts.find("objection", "list.title", List.of());
        return SheetTable.answer(SheetWriter.one(name, heads, rows), name);
    }
}
