package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.dossier.DossierPaper;
import io.zhuangan.dossier.OwnDossierQueries;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.OwnGradeQueries;
import io.zhuangan.grading.SeeOwnGrade;
import io.zhuangan.grading.StateBesideGrade;
import io.zhuangan.grading.StatementView;
import io.zhuangan.grading.WithdrawStatement;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The own firm's grade, its dossier and the firm's word beside it; 404 before one was told, and for who is no firm. */
@Path("/firm/grade")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirmGradeResource {
    @Inject
    Seat seat;

    @Inject
    SeeOwnGrade seeOwnGrade;

    @Inject
    OwnGradeQueries ownGrades;

    @Inject
    OwnDossierQueries dossiers;

    @Inject
    StateBesideGrade stateBesideGrade;

    @Inject
    WithdrawStatement withdrawStatement;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of a statement. */
    public record Statement(String words) {}

    @GET
    public FirmGradeJson grade() {
        expectFirm();
        GradeDetail grade = seeOwnGrade.look(seat.scope()).orElseThrow(() -> new NotFound("Grade", "own"));
        return FirmGradeJson.of(grade);
    }

    /** The firm's copy, for the offline checker. */
    @GET
    @Path("{key}/dossier.json")
    public Response dossierJson(@PathParam("key") UUID key) {
        DossierPaper paper = dossier(key);
        return saved(paper.json(), MediaType.APPLICATION_JSON, paper.name() + ".json");
    }

    /** The same on paper, in the language of the request. */
    @GET
    @Path("{key}/dossier.pdf")
    @Produces("application/pdf")
    public Response dossierPdf(@PathParam("key") UUID key) {
        DossierPaper paper = dossier(key);
        return saved(paper.pdf(), "application/pdf", paper.name() + ".pdf");
    }

    private DossierPaper dossier(UUID key) {
        return dossiers.of(seat.scope(), key, Languages.of(request).equals(Languages.ENGLISH));
    }

    private static Response saved(byte[] content, String type, String name) {
        return Downloads.file(name, type, content.length, out -> out.write(content));
    }

    /** Every wording beside that grade, oldest first. */
    @GET
    @Path("{key}/statement")
    public List<StatementView> statements(@PathParam("key") UUID key) {
        return ownGrades.statements(seat.scope(), key);
    }

    /** Another wording takes the place of the one before, which stays on record. */
    @PUT
    @Path("{key}/statement")
    @Consumes(MediaType.APPLICATION_JSON)
    public StatementView state(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Statement body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("state beside grade", key, body),
                StatementView.class,
                () -> stateBesideGrade.state(seat.scope(), key, body.words()));
    }

    @DELETE
    @Path("{key}/statement")
    public void withdraw(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(seat.scope(), requestKey, List.of("withdraw statement", key), Void.class, () -> {
            withdrawStatement.withdraw(seat.scope(), key);
            return null;
        });
    }

    private void expectFirm() {
        if (seat.scope().kind() != TenantKind.ENTERPRISE) throw new NotFound("Grade", "own");
    }
}
