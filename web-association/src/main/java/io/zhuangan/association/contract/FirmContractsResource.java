package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.CarrySheetOver;
import io.zhuangan.contract.ContractPaper;
import io.zhuangan.contract.RemoveSheet;
import io.zhuangan.contract.SaveSheet;
import io.zhuangan.contract.SheetLine;
import io.zhuangan.contract.SheetQueries;
import io.zhuangan.contract.SheetValues;
import io.zhuangan.contract.SheetView;
import io.zhuangan.contract.StartSheet;
import io.zhuangan.kit.ContractWords;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** A firm's own sheets of model contracts. */
@Path("/firm/contract-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmContractsResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    @Inject
    Seat seat;

    @Inject
    SheetQueries sheets;

    @Inject
    StartSheet startSheet;

    @Inject
    SaveSheet saveSheet;

    @Inject
    CarrySheetOver carrySheetOver;

    @Inject
    RemoveSheet removeSheet;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of a new sheet. */
    public record NewSheet(UUID edition, String name) {}

    /** Body of a saved sheet; {@code finish} says that nothing is missing. */
    public record Saved(Long version, String name, SheetValues values, boolean finish) {}

    /** Body of going on with another edition. */
    public record Other(Long version, UUID edition) {}

    @GET
    public Page<SheetLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(sheets.own(seat.scope()), cursor, limit);
    }

    @POST
    public Response start(@HeaderParam("Idempotency-Key") String requestKey, NewSheet body) {
        if (body == null || body.edition() == null) throw new BadRequestException("edition");
        Made made = once.run(
                seat.scope(),
                requestKey,
                List.of("contract-sheet", body),
                Made.class,
                () -> new Made(startSheet.start(seat.scope(), body.edition(), body.name())));
        return Response.created(URI.create("firm/contract-sheets/" + made.key()))
                .entity(made)
                .build();
    }

    /** The sheet that was begun. */
    public record Made(UUID key) {}

    @GET
    @Path("{key}")
    public SheetView one(@PathParam("key") UUID key) {
        return sheets.sheet(seat.scope(), key);
    }

    @PUT
    @Path("{key}")
    public SheetView save(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Saved body) {
        if (body == null || body.version() == null || body.values() == null) {
            throw new BadRequestException("version, values");
        }
        once.run(seat.scope(), requestKey, List.of("save-sheet", key, body), Void.class, () -> {
            saveSheet.save(
                    seat.scope(), new SaveSheet.Saving(key, body.version(), body.name(), body.values(), body.finish()));
            return null;
        });
        return one(key);
    }

    @POST
    @Path("{key}/edition")
    public SheetView carry(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Other body) {
        if (body == null || body.version() == null || body.edition() == null) {
            throw new BadRequestException("version, edition");
        }
        once.run(seat.scope(), requestKey, List.of("carry-sheet", key, body), Void.class, () -> {
            carrySheetOver.carry(seat.scope(), key, body.version(), body.edition());
            return null;
        });
        return one(key);
    }

    @DELETE
    @Path("{key}")
    public void remove(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @QueryParam("version") Long version) {
        if (version == null) throw new BadRequestException("version");
        once.run(seat.scope(), requestKey, List.of("remove-sheet", key, version), Void.class, () -> {
            removeSheet.remove(seat.scope(), key, version);
            return null;
        });
    }

    @GET
    @Path("{key}/contract.docx")
    @Produces(DOCX)
    public Response docx(@PathParam("key") UUID key) {
        SheetView sheet = one(key);
        return file(ContractPaper.docx(sheet, words()), DOCX, sheet, "docx");
    }

    @GET
    @Path("{key}/contract.pdf")
    @Produces(PDF)
    public Response pdf(@PathParam("key") UUID key) {
        SheetView sheet = one(key);
        return file(ContractPaper.pdf(sheet, words()), PDF, sheet, "pdf");
    }

    private ContractWords words() {
        return new ContractWords(Languages.of(request));
    }

    private static Response file(byte[] bytes, String type, SheetView sheet, String ending) {
        String name = sheet.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return Downloads.file(
                name + "-" + sheet.contract().label() + "." + ending, type, bytes.length, out -> out.write(bytes));
    }
}
