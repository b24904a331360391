package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.ClosureView;
import io.zhuangan.actionplan.DecideClosure;
import io.zhuangan.actionplan.PlanQueries;
import io.zhuangan.actionplan.PlanView;
import io.zhuangan.actionplan.ProposeClosure;
import io.zhuangan.actionplan.TaskView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
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

/** The action plan for scripts. Without a key a proposal or decision sent twice is refused the second time. */
@Path("/plan/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {
    @Inject
    Seat seat;

    @Inject
    PlanQueries plans;

    @Inject
    ProposeClosure proposeClosure;

    @Inject
    DecideClosure decideClosure;

    @Inject
    OnceOnly once;

    /** What a proposal says; dates as ISO days. */
    public record ProposalJson(String stage, LocalDate doneOn, String reason, String evidence) {}

    /** What a second person decides. */
    public record DecisionJson(Boolean confirm, String note) {}

    @GET
    public PlanView board(@QueryParam("year") @DefaultValue("0") int year) {
        return plans.board(seat.scope(), year);
    }

    @GET
    @Path("/{number:\\d+}")
    public TaskView task(@PathParam("number") int number) {
        return plans.task(seat.scope(), number);
    }

    @POST
    @Path("/{number:\\d+}/closures")
    public Response propose(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("number") int number, ProposalJson p) {
        if (p == null || p.stage() == null || p.doneOn() == null) throw new BadRequestException("stage, doneOn");
        ClosureView closure =
                once.run(seat.scope(), requestKey, List.of("propose", number, p), ClosureView.class, () -> {
                    long version = plans.task(seat.scope(), number).version();
                    return proposeClosure.propose(
                            seat.scope(),
                            new ProposeClosure.Proposal(
                                    number, version, p.stage(), p.doneOn(), p.reason(), p.evidence()));
                });
        return Response.status(Response.Status.CREATED).entity(closure).build();
    }

    @POST
    @Path("/{number:\\d+}/closures/{stage}/decision")
    public ClosureView decide(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("number") int number,
            @PathParam("stage") String stage,
            DecisionJson d) {
        if (d == null || d.confirm() == null) throw new BadRequestException("confirm");
        return once.run(seat.scope(), requestKey, List.of("decide", number, stage, d), ClosureView.class, () -> {
            long version = plans.task(seat.scope(), number).version();
            return decideClosure.decide(
                    seat.scope(), new DecideClosure.Decision(number, version, stage, d.confirm(), d.note()));
        });
    }
}
