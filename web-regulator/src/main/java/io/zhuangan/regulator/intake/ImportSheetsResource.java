package io.zhuangan.regulator.intake;

import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.ImportWords;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Workbooks around an import: the empty form, and the report of a file, which may be corrected and sent in again. */
@Path("/imports")
@RequestScoped
public class ImportSheetsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PIECE = 2_000;

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
        Locale locale = Languages.of(request);
        Texts texts = Texts.in(locale);
        ImportWords words = new ImportWords(run, locale);
        List<String> heads = new ArrayList<>(List.of(
                texts.find("intake", "report.row", List.of()),
                texts.find("intake", "report.result", List.of()),
                texts.find("intake", "report.action", List.of())));
        run.columns().forEach(column -> heads.add(words.heading(column.definition())));
        heads.add(texts.find("intake", "report.remarks", List.of()));
        List<List<Object>> lines = new ArrayList<>();
        List<ImportRowView> piece;
        do {
            piece = imports.rows(seat.scope(), key, filter, lines.size(), PIECE);
            for (ImportRowView row : piece) lines.add(line(run, row, words));
        } while (piece.size() == PIECE);
        return file(
                SheetWriter.one(run.sheetName(), heads, lines),
                run.kind().toLowerCase(Locale.ROOT).replace('_', '-')
                        + (filter == RowFilter.REFUSE ? "-refused" : "-report"));
    }

    private static List<Object> line(ImportRunView run, ImportRowView row, ImportWords words) {
        List<Object> line = new ArrayList<>();
        line.add(row.number());
        line.add(words.label(row.result()));
        line.add(words.label(row.action()));
        run.columns().forEach(column -> line.add(words.value(row, column.definition())));
        line.add(words.cause(row));
        return line;
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes, XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
