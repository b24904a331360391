package io.zhuangan.regulator.intake;

import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.kit.ImportWords;
import io.zhuangan.kit.Languages;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;

/** Workbooks around an import: the empty form, and the report of a file, which may be corrected and sent in again. */
@Path("/imports")
@RequestScoped
public class ImportSheetsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Seat seat;

    @Inject
    ImportQueries imports;

    @Context
    HttpServletRequest request;

    @GET
    @Path("/templates/{kind}.xlsx")
    @Produces(XLSX)
    public Response template(@PathParam("kind") String kind) {
        return file(
                imports.template(seat.scope(), kind),
                kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @GET
    @Path("/{key}/report.xlsx")
    @Produces(XLSX)
    public Response report(@PathParam("key") UUID key, @QueryParam("filter") @DefaultValue("ALL") RowFilter filter) {
        ImportRunView run = imports.one(seat.scope(), key);
        byte[] report = ImportWords.report(
                run, Languages.of(request), from -> imports.rows(seat.scope(), key, filter, from, ImportWords.PIECE));
        return file(
                report,
                run.kind().toLowerCase(Locale.ROOT).replace('_', '-')
                        + (filter == RowFilter.REFUSE ? "-refused" : "-report"));
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes, XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
