package io.zhuangan.association;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JSON interface of this front-end; resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
public class Api extends Application {
    /** The server's own description of the interface would be a second door beside {@link OpenApiResource}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
