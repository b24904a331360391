package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.MemberFilter;
import io.zhuangan.grading.ShownGrade;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.membership.EndFirmMembership;
import io.zhuangan.membership.LookAtGrade;
import io.zhuangan.membership.MemberFirmView;
import io.zhuangan.membership.MemberListLine;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.TenantQueries;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members of the association: the directory, one firm, what it consents to show, the end of a membership. */
@Path("/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    EndFirmMembership endFirmMembership;

    @Inject
    LookAtGrade lookAtGrade;

    @Inject
    TenantQueries tenants;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** First day without membership, and the reason. */
    public record Ending(LocalDate leftOn, String reason) {}

    @GET
    public Page<MemberListLine> list(
            @QueryParam("text") String text,
            @QueryParam("district") String district,
            @QueryParam("kind") EnterpriseKind kind,
            @QueryParam("belongs") Boolean belongs,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return members.page(seat.scope(), new MemberFilter(text, district, kind, belongs), cursor, limit);
    }

    /** The same as a workbook, whole. */
    @GET
    @Path("list.xlsx")
    @Produces(XLSX)
    public Response sheet(
            @QueryParam("text") String text,
            @QueryParam("district") String district,
            @QueryParam("kind") EnterpriseKind kind,
            @QueryParam("belongs") Boolean belongs) {
        Texts texts = Texts.in(Languages.of(request));
        Map<String, String> districts = DistrictNames.of(tenants.districts(seat.scope()), Languages.of(request));
        List<MemberListLine> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<MemberListLine> page =
                    members.page(seat.scope(), new MemberFilter(text, district, kind, belongs), cursor, Page.MOST);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        byte[] bytes = new SheetWriter()
                .sheet(
                        say(texts, "list.title"),
                        Stream.of("number", "name", "district", "kinds", "joined", "left")
                                .map(key -> say(texts, key))
                                .toList(),
                        all.stream()
                                .map(m -> SheetWriter.row(
                                        m.number(),
                                        m.name(),
                                        districts.get(m.district()),
                                        m.kinds().stream().map(texts::label).collect(Collectors.joining(" · ")),
                                        m.joinedOn(),
                                        m.leftOn()))
                                .toList())
                .bytes();
        return Response.ok(bytes, XLSX)
                .header("Content-Disposition", "attachment; filename=\"members.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String say(Texts texts, String key) {
        return texts.find("membership", key, List.of());
    }

    @GET
    @Path("{firm}")
    public MemberFirmView one(@PathParam("firm") UUID firm) {
        return members.one(seat.scope(), firm);
    }

    @POST
    @Path("{firm}/ending")
    public MemberFirmView end(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("firm") UUID firm, Ending body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(seat.scope(), requestKey, List.of("end-membership", firm, body), MemberFirmView.class, () -> {
            endFirmMembership.end(seat.scope(), firm, body.leftOn(), body.reason());
            return members.one(seat.scope(), firm);
        });
    }

    /** Each look is written down for the firm; without a consent that holds there is no such grade. */
    @GET
    @Path("{firm}/grades/{year}")
    public ShownGrade grade(@PathParam("firm") UUID firm, @PathParam("year") int year) {
        return lookAtGrade.look(seat.scope(), firm, year);
    }
}
