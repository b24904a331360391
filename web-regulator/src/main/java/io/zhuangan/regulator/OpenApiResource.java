package io.zhuangan.regulator;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;

/** The description of this interface, kept by hand in {@code WEB-INF/openapi.yaml}. */
@Path("/openapi")
public class OpenApiResource {
    @Context
    ServletContext web;

    @GET
    @Produces("application/yaml")
    public InputStream describe() {
        InputStream file = web.getResourceAsStream("/WEB-INF/openapi.yaml");
        if (file == null) throw new NotFoundException();
        return file;
    }
}
