package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.MoveTopic;
import io.zhuangan.consultation.RemoveTopic;
import io.zhuangan.consultation.RetireTopic;
import io.zhuangan.consultation.SaveTopic;
import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicQueries;
import io.zhuangan.consultation.TopicText;
import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The city's list of topics that questions are asked under. */
@Path("/policy-topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyTopicsResource {
    @Inject
    Seat seat;

    @Inject
    TopicQueries topics;

    @Inject
    SaveTopic saveTopic;

    @Inject
    RetireTopic retireTopic;

    @Inject
    MoveTopic moveTopic;

    @Inject
    RemoveTopic removeTopic;

    @Inject
    OnceOnly once;

    /** The version that was read; nothing for a new topic. */
    public record Written(Long version, TopicText text) {}

    /** The version that was read, and whether the topic takes no new questions. */
    public record Retirement(Long version, Boolean retired) {}

    /** The version that was read, and which way. */
    public record Move(Long version, Boolean up) {}

    /** What is left after a removal. */
    public record Removed(UUID key) {}

    @GET
    public Page<TopicLine> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(topics.all(seat.scope()), cursor, limit);
    }

    @POST
    public TopicLine add(@HeaderParam("Idempotency-Key") String requestKey, Written body) {
        if (body == null || body.text() == null) throw new BadRequestException("text");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("save-topic", body),
                TopicLine.class,
                () -> one(saveTopic.save(seat.scope(), null, 0, body.text())));
    }

    @GET
    @Path("{key}")
    public TopicLine one(@PathParam("key") UUID key) {
        return topics.one(seat.scope(), key);
    }

    @PUT
    @Path("{key}")
    public TopicLine word(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Written body) {
        if (body == null || body.version() == null || body.text() == null) {
            throw new BadRequestException("version, text");
        }
        return once.run(
                seat.scope(),
                requestKey,
                List.of("save-topic", key, body),
                TopicLine.class,
                () -> one(saveTopic.save(seat.scope(), key, body.version(), body.text())));
    }

    @PUT
    @Path("{key}/retirement")
    public TopicLine retire(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Retirement body) {
        if (body == null || body.version() == null || body.retired() == null) {
            throw new BadRequestException("version, retired");
        }
        return once.run(seat.scope(), requestKey, List.of("retire-topic", key, body), TopicLine.class, () -> {
            retireTopic.retire(seat.scope(), key, body.version(), body.retired());
            return one(key);
        });
    }

    @PUT
    @Path("{key}/place")
    public TopicLine move(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Move body) {
        if (body == null || body.version() == null || body.up() == null) throw new BadRequestException("version, up");
        return once.run(seat.scope(), requestKey, List.of("move-topic", key, body), TopicLine.class, () -> {
            moveTopic.move(seat.scope(), key, body.version(), body.up());
            return one(key);
        });
    }

    @DELETE
    @Path("{key}")
    public Removed remove(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @QueryParam("version") Long version) {
        if (version == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("remove-topic", key, version), Removed.class, () -> {
            removeTopic.remove(seat.scope(), key, version);
            return new Removed(key);
        });
    }
}
