package io.zhuangan.regulator.grading;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.ConfirmFact;
import io.zhuangan.grading.CorrectFact;
import io.zhuangan.grading.EnterFact;
import io.zhuangan.grading.EnteredFact;
import io.zhuangan.grading.EventView;
import io.zhuangan.grading.FactEntry;
import io.zhuangan.grading.FactFilter;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.grading.WithdrawFact;
import io.zhuangan.kit.Downloads;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Grading facts: read, entered, corrected, withdrawn, confirmed. */
@Path("/facts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactsResource {
    @Inject
    Seat seat;

    @Inject
    FactQueries facts;

    @Inject
    EnterFact enterFact;

    @Inject
    CorrectFact correctFact;

    @Inject
    WithdrawFact withdrawFact;

    @Inject
    ConfirmFact confirmFact;

    @Inject
    OnceOnly once;

    /** What happened; {@code reason} only for a correction. */
    public record Entry(
            UUID enterprise,
            String licenceNumber,
            String event,
            LocalDate occurredOn,
            Integer count,
            Integer base,
            String subject,
            String batch,
            LocalDate dueOn,
            LocalDate doneOn,
            String inspectionType,
            String documentNo,
            String source,
            String note,
            String reason,
            DocumentJson document) {
        FactEntry entry() {
            return new FactEntry(
                    enterprise,
                    licenceNumber,
                    event,
                    occurredOn,
                    count,
                    base,
                    subject,
                    batch,
                    dueOn,
                    doneOn,
                    inspectionType,
                    documentNo,
                    source,
                    note);
        }
    }

    /** Why a fact is taken back. */
    public record Reason(String reason) {}

    @GET
    public Page<FactView> facts(
            @QueryParam("firm") UUID firm,
            @QueryParam("event") String event,
            @QueryParam("state") String state,
            @QueryParam("year") Integer year,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return facts.page(seat.scope(), new FactFilter(firm, event, state, year, text), cursor, limit);
    }

    /** The kinds of facts that may be entered, with what each needs. */
    @GET
    @Path("events")
    public List<EventView> events() {
        return facts.events(seat.scope());
    }

    @GET
    @Path("{key}")
    public FactView fact(@PathParam("key") UUID key) {
        return facts.one(seat.scope(), key);
    }

    /** {@code known} in the answer: it stood before, nothing was written. */
    @POST
    public EnteredFact enter(@HeaderParam("Idempotency-Key") String requestKey, Entry body) {
        Entry said = given(body);
        return once.run(
                seat.scope(),
                requestKey,
                List.of("fact", said),
                EnteredFact.class,
                () -> enterFact.enter(seat.scope(), said.entry(), DocumentJson.of(said.document())));
    }

    @POST
    @Path("{key}/corrections")
    public EnteredFact correct(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Entry body) {
        Entry said = given(body);
        return once.run(
                seat.scope(),
                requestKey,
                List.of("correct-fact", key, said),
                EnteredFact.class,
                () -> correctFact.correct(
                        seat.scope(), key, said.entry(), said.reason(), DocumentJson.of(said.document())));
    }

    @POST
    @Path("{key}/withdrawals")
    public FactView withdraw(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Reason body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(seat.scope(), requestKey, List.of("withdraw-fact", key, body), FactView.class, () -> {
            withdrawFact.withdraw(seat.scope(), key, body.reason());
            return facts.one(seat.scope(), key);
        });
    }

    /** The second person of an immediate D. */
    @POST
    @Path("{key}/confirmation")
    public FactView confirm(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("confirm-fact", key), FactView.class, () -> {
            confirmFact.confirm(seat.scope(), key);
            return facts.one(seat.scope(), key);
        });
    }

    @GET
    @Path("{key}/documents/{file}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = facts.file(seat.scope(), key, file);
        return Downloads.file(found, out -> facts.writeFile(seat.scope(), key, file, out));
    }

    private static Entry given(Entry body) {
        if (body == null) throw new BadRequestException("body");
        return body;
    }
}
