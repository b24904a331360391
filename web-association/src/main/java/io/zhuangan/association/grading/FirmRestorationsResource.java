package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.ApplyForRestoration;
import io.zhuangan.grading.FactEvidence;
import io.zhuangan.grading.RestorationForm;
import io.zhuangan.grading.RestorationQueries;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** What the own firm asked to be put right (Measures Art. 11). */
@Path("/firm/restorations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmRestorationsResource {
    private static final int SHOWN = 100;

    @Inject
    Seat seat;

    @Inject
    RestorationQueries restorations;

    @Inject
    ApplyForRestoration apply;

    @Inject
    OnceOnly once;

    /** The document by which a decision fell, with its content in Base64. */
    public record Application(
            String ground,
            String documentNo,
            LocalDate documentOn,
            String reasons,
            String fileName,
            String fileBase64) {}

    @GET
    public List<RestorationJson> own() {
        expectFirm();
        return restorations.slice(seat.scope(), null, 0, SHOWN).stream()
                .map(RestorationJson::of)
                .toList();
    }

    @POST
    public RestorationJson ask(@HeaderParam("Idempotency-Key") String requestKey, Application body) {
        expectFirm();
        if (body == null) throw new BadRequestException("body");
        RestorationForm form = new RestorationForm(body.ground(), body.documentNo(), body.documentOn(), body.reasons());
        return once.run(
                seat.scope(),
                requestKey,
                List.of("ask-restoration", body),
                RestorationJson.class,
                () -> RestorationJson.of(
                        restorations.one(seat.scope(), apply.apply(seat.scope(), form, document(body)))));
    }

    private static FactEvidence document(Application body) {
        if (body.fileBase64() == null) return null;
        try {
            return new FactEvidence(
                    body.fileName(),
                    new ByteArrayInputStream(Base64.getDecoder().decode(body.fileBase64())));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("fileBase64");
        }
    }

    private void expectFirm() {
        if (seat.scope().kind() != TenantKind.ENTERPRISE) throw new NotFound("Restoration", "own");
    }
}
