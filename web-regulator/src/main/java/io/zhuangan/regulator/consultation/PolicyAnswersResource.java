package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.EndEntry;
import io.zhuangan.consultation.EntryQueries;
import io.zhuangan.consultation.EntryText;
import io.zhuangan.consultation.EntryView;
import io.zhuangan.consultation.PublishEntry;
import io.zhuangan.consultation.WriteEntry;
import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What the city tells everybody of its answers: written, published by a second person, replaced or withdrawn. */
@Path("/policy-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyAnswersResource {
    @Inject
    Seat seat;

    @Inject
    EntryQueries entries;

    @Inject
    WriteEntry writeEntry;

    @Inject
    PublishEntry publishEntry;

    @Inject
    EndEntry endEntry;

    @Inject
    OnceOnly once;

    /** The question it is made of, or none, and the text. */
    public record First(UUID question, EntryText text) {}

    /** The version that was read, and the text. */
    public record Next(Long version, EntryText text) {}

    /** The version that was read. */
    public record Publication(Long version) {}

    /** The version that was read, why, and the key of the entry that holds now, or none. */
    public record End(Long version, String reason, UUID replacedBy) {}

    @GET
    public Page<EntryView> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(entries.all(seat.scope()), cursor, limit);
    }

    @GET
    @Path("{key}")
    public EntryView one(@PathParam("key") UUID key) {
        return entries.one(seat.scope(), key);
    }

    @POST
    public EntryView first(@HeaderParam("Idempotency-Key") String requestKey, First body) {
        if (body == null || body.text() == null) throw new BadRequestException("text");
        return run(
                requestKey,
                List.of("write-entry", body),
                () -> writeEntry.write(seat.scope(), new WriteEntry.Writing(null, 0, body.question(), body.text())));
    }

    @PUT
    @Path("{key}")
    public EntryView next(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Next body) {
        if (body == null || body.version() == null || body.text() == null) {
            throw new BadRequestException("version, text");
        }
        return run(
                requestKey,
                List.of("write-entry", key, body),
                () -> writeEntry.write(seat.scope(), new WriteEntry.Writing(key, body.version(), null, body.text())));
    }

    @POST
    @Path("{key}/publication")
    public EntryView publish(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Publication body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return run(requestKey, List.of("publish-entry", key, body), () -> {
            publishEntry.publish(seat.scope(), key, body.version());
            return key;
        });
    }

    @POST
    @Path("{key}/end")
    public EntryView end(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, End body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return run(requestKey, List.of("end-entry", key, body), () -> {
            endEntry.end(seat.scope(), new EndEntry.Ending(key, body.version(), body.reason(), body.replacedBy()));
            return key;
        });
    }

    private EntryView run(String requestKey, List<?> request, Supplier<UUID> work) {
        return once.run(seat.scope(), requestKey, request, EntryView.class, () -> one(work.get()));
    }
}
