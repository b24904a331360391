package io.zhuangan.regulator.grading;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.CorrectedResult;
import io.zhuangan.grading.DecideRestoration;
import io.zhuangan.grading.ProposeRestoration;
import io.zhuangan.grading.RestorationForm;
import io.zhuangan.grading.RestorationQueries;
import io.zhuangan.grading.RestorationView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
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

/** Corrections after a decision fell (Measures Art. 11). */
@Path("/restorations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RestorationsResource {
    private static final int ALL = 5000;

    @Inject
    Seat seat;

    @Inject
    RestorationQueries restorations;

    @Inject
    ProposeRestoration proposeRestoration;

    @Inject
    DecideRestoration decideRestoration;

    @Inject
    OnceOnly once;

    /** Of the bureau's own motion: the firm, its facts and results from files, and the document by which the decision fell. */
    public record Begun(
            UUID enterprise,
            String ground,
            String documentNo,
            LocalDate documentOn,
            String reasons,
            List<UUID> facts,
            List<CorrectedResult> results,
            DocumentJson document) {}

    /** On a firm's application: what rests on the decision, and why. */
    public record Named(String reasons, List<UUID> facts, List<CorrectedResult> results) {}

    /** The second person's word; a refusal needs reasons. */
    public record Decision(Boolean approve, String answer) {}

    @GET
    public Page<RestorationView> restorations(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(restorations.slice(seat.scope(), state, 0, ALL), cursor, limit);
    }

    @GET
    @Path("{key}")
    public RestorationView restoration(@PathParam("key") UUID key) {
        return restorations.one(seat.scope(), key);
    }

    @POST
    public RestorationView begin(@HeaderParam("Idempotency-Key") String requestKey, Begun body) {
        if (body == null) throw new BadRequestException("body");
        RestorationForm form = new RestorationForm(body.ground(), body.documentNo(), body.documentOn(), body.reasons());
        return once.run(
                seat.scope(),
                requestKey,
                List.of("restoration", body),
                RestorationView.class,
                () -> restorations.one(
                        seat.scope(),
                        proposeRestoration.propose(
                                seat.scope(),
                                new ProposeRestoration.Proposal(
                                        null, body.enterprise(), form, body.facts(), body.results()),
                                DocumentJson.of(body.document()))));
    }

    @POST
    @Path("{key}/facts")
    public RestorationView name(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Named body) {
        if (body == null) throw new BadRequestException("body");
        RestorationForm form = new RestorationForm(null, null, null, body.reasons());
        return once.run(
                seat.scope(), requestKey, List.of("restoration-facts", key, body), RestorationView.class, () -> {
                    proposeRestoration.propose(
                            seat.scope(),
                            new ProposeRestoration.Proposal(key, null, form, body.facts(), body.results()),
                            null);
                    return restorations.one(seat.scope(), key);
                });
    }

    @POST
    @Path("{key}/decision")
    public RestorationView decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Decision body) {
        if (body == null || body.approve() == null) throw new BadRequestException("approve");
        return once.run(
                seat.scope(), requestKey, List.of("restoration-decision", key, body), RestorationView.class, () -> {
                    decideRestoration.decide(seat.scope(), key, body.approve(), body.answer());
                    return restorations.one(seat.scope(), key);
                });
    }

    @GET
    @Path("{key}/documents/{file}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = restorations.file(seat.scope(), key, file);
        return Downloads.file(found, out -> restorations.writeFile(seat.scope(), key, file, out));
    }
}
