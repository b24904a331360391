package io.zhuangan.regulator.training;

import io.zhuangan.kit.EffectWords;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.regulator.Seat;
import io.zhuangan.training.ClauseEffect;
import io.zhuangan.training.EffectQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Defects before and after teaching, clause by clause, of the city's associations. */
@Path("/training-effect")
@RequestScoped
public class EffectResource {
    @Inject
    Seat seat;

    @Inject
    EffectQueries effects;

    @Context
    HttpServletRequest request;

    /** One entry per clause that was taught. */
    public record Effects(List<ClauseEffect> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Effects all() {
        return new Effects(effects.effects(seat.scope()));
    }

    @GET
    @Path("effect.xlsx")
    @Produces(SheetTable.XLSX)
    public Response sheet() {
        return SheetTable.answer(
                new EffectWords(Languages.of(request)).sheet(effects.effects(seat.scope())), "training-effect");
    }
}
