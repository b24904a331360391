package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.SeeOwnGrade;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The own firm's grade; 404 before one was told, and for everybody who is no firm. */
@Path("/firm/grade")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirmGradeResource {
    @Inject
    Seat seat;

    @Inject
    SeeOwnGrade seeOwnGrade;

    @GET
    public FirmGradeJson grade() {
        if (seat.scope().kind() != TenantKind.ENTERPRISE) throw new NotFound("Grade", "own");
        GradeDetail grade = seeOwnGrade.look(seat.scope()).orElseThrow(() -> new NotFound("Grade", "own"));
        return FirmGradeJson.of(grade);
    }
}
