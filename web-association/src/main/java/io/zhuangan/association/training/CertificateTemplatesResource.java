package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.TemplateForm;
import io.zhuangan.training.TemplateQueries;
import io.zhuangan.training.TemplateView;
import io.zhuangan.training.UseTemplate;
import io.zhuangan.training.WriteTemplate;
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
import java.util.List;

/** Versions of the own certificate template: a draft is written, looked at on paper and put in force. */
@Path("/certificate-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateTemplatesResource {
    @Inject
    Seat seat;

    @Inject
    TemplateQueries templates;

    @Inject
    WriteTemplate writeTemplate;

    @Inject
    UseTemplate useTemplate;

    @Inject
    OnceOnly once;

    /** Body of putting in force: the version of the draft that was read. */
    public record Seen(Long version) {}

    @GET
    public Page<TemplateView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(templates.versions(seat.scope()), cursor, limit);
    }

    /** Writes the draft: makes one where there is none. */
    @POST
    public TemplateView write(@HeaderParam("Idempotency-Key") String requestKey, TemplateForm body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("template", body),
                TemplateView.class,
                () -> templates.version(seat.scope(), writeTemplate.write(seat.scope(), body, null)));
    }

    @POST
    @Path("{number}/use")
    public TemplateView use(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("number") int number, Seen body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("use", number, body), TemplateView.class, () -> {
            useTemplate.use(seat.scope(), number, body.version());
            return templates.version(seat.scope(), number);
        });
    }

    @GET
    @Path("{number}/preview.pdf")
    @Produces("application/pdf")
    public Response preview(@PathParam("number") int number) {
        return Papers.inline(templates.preview(seat.scope(), number));
    }
}
