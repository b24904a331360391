package io.zhuangan.regulator.enterprise;

import io.zhuangan.enterprise.EnterpriseFilter;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseQueries;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register as xlsx, with the filters of the page. */
@Path("/enterprises.xlsx")
@RequestScoped
public class EnterpriseSheetResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Seat seat;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    TenantQueries tenants;

    @Context
    HttpServletRequest request;

    @GET
    @Produces(XLSX)
    public Response sheet(
            @QueryParam("text") String text,
            @QueryParam("district") String district,
            @QueryParam("kind") EnterpriseKind kind,
            @QueryParam("status") EnterpriseStatus status) {
        Locale locale = Languages.of(request);
        boolean english = locale.getLanguage().equals("en");
        Texts texts = Texts.in(locale);
        Map<String, DistrictView> districts =
                tenants.districts(seat.scope()).stream().collect(Collectors.toMap(DistrictView::code, d -> d));
        List<List<Object>> rows = new ArrayList<>();
        for (EnterpriseView e : all(new EnterpriseFilter(text, district, kind, status))) {
            DistrictView d = districts.get(e.districtCode());
            rows.add(SheetWriter.row(
                    e.licenceNumber(),
                    e.name(),
                    e.creditCode(),
                    d == null ? e.districtCode() : english ? d.nameEn() : d.name(),
                    e.address(),
                    e.licensedOn(),
                    e.licenceUntil(),
                    e.kinds().stream().sorted().map(texts::label).collect(Collectors.joining(english ? ", " : "、")),
                    texts.label(e.staff()),
                    texts.label(e.status())));
        }
        Function<String, String> say = key -> texts.find("enterprise", key, List.of());
        List<String> heads = Stream.of(
                        "licence",
                        "name",
                        "credit",
                        "district",
                        "address",
                        "licensed",
                        "until",
                        "kinds",
                        "staff",
                        "status")
                .map(say)
                .toList();
        return Response.ok(SheetWriter.one(say.apply("list.title"), heads, rows), XLSX)
                .header("Content-Disposition", "attachment; filename=\"enterprises.xlsx\"")
                .build();
    }

    private List<EnterpriseView> all(EnterpriseFilter filter) {
        List<EnterpriseView> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<EnterpriseView> page = enterprises.page(seat.scope(), filter, cursor, Page.MOST);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
