package io.zhuangan.publicsite;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** Deliberately wrong: a write that cannot be sent twice, and a query that no document mentions. */
@Path("/wrongs")
class WrongResource {
    @GET
    @Path("{number:\\d{2}}")
    String read(@PathParam("number") int number, @QueryParam("unsaid") String unsaid) {
        return number + unsaid;
    }

    @POST
    void write(String body) {
        throw new UnsupportedOperationException(body);
    }
}
