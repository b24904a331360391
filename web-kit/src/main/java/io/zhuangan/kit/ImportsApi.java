package io.zhuangan.kit;

import io.zhuangan.intake.ApplyImport;
import io.zhuangan.intake.DiscardImport;
import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.PreviewImport;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Files: uploaded and previewed, looked at, written. A front-end's resource extends this and says at which address and
 * for whom.
 */
public abstract class ImportsApi {
    @Inject
    PreviewImport previewImport;

    @Inject
    ApplyImport applyImport;

    @Inject
    DiscardImport discardImport;

    @Inject
    ImportQueries imports;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Who asks. */
    protected abstract AccessScope scope();

    /** Form fields {@code kind} and {@code file}. Nothing is written but the preview. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(@HeaderParam("Idempotency-Key") String requestKey, List<EntityPart> parts)
            throws IOException {
        UploadedSheet sheet = UploadedSheet.of(parts);
        ImportJson made = once.run(
                scope(),
                requestKey,
                List.of("import", sheet.kind(), Arrays.hashCode(sheet.content())),
                ImportJson.class,
                () -> ImportJson.of(previewImport.preview(scope(), sheet.kind(), sheet.fileName(), sheet.content())));
        return Response.created(URI.create("imports/" + made.key()))
                .entity(made)
                .build();
    }

    /** The empty form of a kind, with what to fill in. */
    @GET
    @Path("/templates/{kind}.xlsx")
    @Produces(SheetTable.XLSX)
    public Response template(@PathParam("kind") String kind) {
        return file(imports.template(scope(), kind), kind, "");
    }

    /** What became of each row, to be corrected and sent in again. */
    @GET
    @Path("/{key}/report.xlsx")
    @Produces(SheetTable.XLSX)
    public Response report(@PathParam("key") UUID key, @QueryParam("filter") @DefaultValue("ALL") RowFilter filter) {
        ImportRunView run = imports.one(scope(), key);
        byte[] report = ImportWords.report(
                run, Languages.of(request), from -> imports.rows(scope(), key, filter, from, ImportWords.PIECE));
        return file(report, run.kind(), filter == RowFilter.REFUSE ? "-refused" : "-report");
    }

    private static Response file(byte[] bytes, String kind, String what) {
        String name = kind.toLowerCase(Locale.ROOT).replace('_', '-') + what;
        return Response.ok(bytes, SheetTable.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }

    @GET
    @Path("/{key}")
    public ImportJson get(@PathParam("key") UUID key) {
        return ImportJson.of(imports.one(scope(), key));
    }

    /** Rows in the order of the file; the cursor is the place to go on from. */
    @GET
    @Path("/{key}/rows")
    public Page<ImportRowJson> rows(
            @PathParam("key") UUID key,
            @QueryParam("filter") @DefaultValue("ALL") RowFilter filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int from = Pieces.start(cursor);
        Page<ImportRowView> page = Page.cut(
                imports.rows(scope(), key, filter, from, limit + 1), limit, row -> String.valueOf(from + limit));
        return new Page<>(page.items().stream().map(ImportRowJson::of).toList(), page.next());
    }

    /** A written import answers with the same result, with or without a key. */
    @POST
    @Path("/{key}/apply")
    public ImportJson apply(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(
                scope(),
                requestKey,
                List.of("apply", key),
                ImportJson.class,
                () -> ImportJson.of(applyImport.apply(scope(), key)));
    }

    /** What is put aside stays so, with or without a key. */
    @POST
    @Path("/{key}/discard")
    public ImportJson discard(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(
                scope(),
                requestKey,
                List.of("discard", key),
                ImportJson.class,
                () -> ImportJson.of(discardImport.discard(scope(), key)));
    }
}
