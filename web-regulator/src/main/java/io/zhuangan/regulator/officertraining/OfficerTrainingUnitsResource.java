package io.zhuangan.regulator.officertraining;

import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.Texts;
import io.zhuangan.officertraining.OfficerTrainingQueries;
import io.zhuangan.officertraining.OfficerTrainingView;
import io.zhuangan.officertraining.OfficerYear;
import io.zhuangan.officertraining.RemindOfficers;
import io.zhuangan.officertraining.UnitYear;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The bureaux' years of officers' training: roll-up, reminders, and all of it as xlsx. */
@Path("/officer-training-units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficerTrainingUnitsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Seat seat;

    @Inject
    OfficerTrainingQueries trainings;

    @Inject
    RemindOfficers remindOfficers;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of a reminder. */
    public record OfYear(Integer year) {}

    /** How many were told now. */
    public record Told(int told) {}

    @GET
    public Page<UnitYear> list(
            @QueryParam("year") Integer year,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(trainings.units(seat.scope(), of(year)), cursor, limit);
    }

    @POST
    @Path("{key}/reminders")
    public Told remind(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, OfYear body) {
        if (body == null || body.year() == null) throw new BadRequestException("year");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("remind", key, body),
                Told.class,
                () -> new Told(remindOfficers.remind(seat.scope(), key, body.year())));
    }

    /** Two sheets: each officer's year, and the records behind it. */
    @GET
    @Path("hours.xlsx")
    @Produces(XLSX)
    public Response sheet(@QueryParam("year") Integer year) {
        int of = of(year);
        Texts texts = Texts.in(Languages.of(request));
        List<List<Object>> people = new ArrayList<>();
        for (UnitYear u : trainings.units(seat.scope(), of)) {
            for (OfficerYear o : u.officers()) {
                people.add(SheetWriter.row(
                        u.name(),
                        o.name(),
                        o.counted(),
                        o.other(),
                        o.waiting(),
                        o.missing(),
                        o.reminded() == null ? null : Time.day(o.reminded())));
            }
        }
        List<List<Object>> records = new ArrayList<>();
        for (OfficerTrainingView r : trainings.ofYear(seat.scope(), of)) {
            records.add(SheetWriter.row(
                    r.unitName(),
                    r.name(),
                    texts.label(r.kind()),
                    r.title(),
                    r.organiser(),
                    r.heldFrom(),
                    r.heldUntil(),
                    r.hours(),
                    say(texts, r.qualitySystem() ? "quality.yes" : "quality.no"),
                    texts.label(r.state()),
                    r.decidedBy(),
                    r.remark()));
        }
        byte[] bytes = new SheetWriter()
                .sheet(
                        say(texts, "sheet.people"),
                        heads(texts, "col.unit", "col.name", "counted", "other", "waiting", "missing", "reminded"),
                        people)
                .sheet(
                        say(texts, "sheet.records"),
                        heads(
                                texts,
                                "col.unit",
                                "col.name",
                                "kind",
                                "title",
                                "organiser",
                                "from",
                                "until",
                                "hours",
                                "quality",
                                "col.state",
                                "col.decided",
                                "remark"),
                        records)
                .bytes();
        return Response.ok(bytes, XLSX)
                .header("Content-Disposition", "attachment; filename=\"officer-training-" + of + ".xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private int of(Integer year) {
        return year == null ? trainings.thisYear(seat.scope()) : year;
    }

    private static List<String> heads(Texts texts, String... keys) {
        return Stream.of(keys).map(key -> say(texts, key)).toList();
    }

    private static String say(Texts texts, String key) {
        return texts.find("officertraining", key, List.of());
    }
}
