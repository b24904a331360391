package io.zhuangan.publicsite;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Any site's script may read the open interface: it carries no cookie's data and writes nothing. */
@Provider
public class OpenToReaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS")) return;
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.getHeaders().putSingle("Access-Control-Allow-Headers", "Accept, If-None-Match");
        response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Last-Modified");
        response.getHeaders().putSingle("Access-Control-Max-Age", "86400");
    }
}
