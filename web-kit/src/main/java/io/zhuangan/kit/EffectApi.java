package io.zhuangan.kit;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.ClauseEffect;
import io.zhuangan.training.EffectQueries;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Defects before and after teaching, clause by clause. A front-end's resource extends this and says for whom. */
public abstract class EffectApi {
    @Inject
    EffectQueries effects;

    @Context
    HttpServletRequest request;

    /** Who asks. */
    protected abstract AccessScope scope();

    /** One entry per clause that was taught. */
    public record Effects(List<ClauseEffect> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Effects all() {
        return new Effects(effects.effects(scope()));
    }

    @GET
    @Path("effect.xlsx")
    @Produces(SheetTable.XLSX)
    public Response sheet() {
        return SheetTable.answer(
                new EffectWords(Languages.of(request)).sheet(effects.effects(scope())), "training-effect");
    }
}
