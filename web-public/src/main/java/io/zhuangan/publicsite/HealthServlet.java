package io.zhuangan.publicsite;

import io.zhuangan.identity.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code /health/live} and {@code /health/ready}, for whatever watches the process. Live touches nothing, so a slow
 * database never gets the process killed.
 */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Boolean> parts =
                request.getServletPath().endsWith("/ready") ? readiness.parts() : Map.of("process", true);
        boolean up = parts.values().stream().allMatch(well -> well);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("{\"status\":\"" + word(up) + "\",\"checks\":["
                        + parts.entrySet().stream()
                                .map(part -> "{\"name\":\"" + part.getKey() + "\",\"status\":\"" + word(part.getValue())
                                        + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
