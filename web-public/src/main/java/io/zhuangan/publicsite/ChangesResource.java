package io.zhuangan.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What changed in this interface and in the data, newest first: {@code /api-changes.json} of this front-end. */
@Path("/changes")
@RequestScoped
public class ChangesResource {
    @Inject
    OpenAnswer answer;

    @Inject
    ApiChanges changes;

    @GET
    public Response list() {
        JsonObject body = Json.createObjectBuilder()
                .add("items", changes.json())
                .addNull("next")
                .build();
        return answer.answer(body);
    }
}
