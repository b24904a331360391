package io.zhuangan.identity;

import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.SeatView;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Stands before the pages of a signed-in front-end: shows what the sign-in has to say, sends somebody with several
 * seats to the chooser, tells somebody without a seat what to do, and leads enterprise people to their zone. Courtesy
 * only: the rooms ask for rights themselves.
 */
public class SeatGate extends HttpFilter {
    static final String PAGE = "io.zhuangan.identity.page";
    static final String STATUS = "io.zhuangan.identity.status";
    static final String PROBLEM = "io.zhuangan.identity.problem";

    private static final long serialVersionUID = 1L;
    private static final String ZONE = "/zone/";
    private static final String OPERATOR_HOME = "/operator/tenants.xhtml";

    @Inject
    transient CurrentSeat seat;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(PAGE) instanceof String page) {
            int status = request.getAttribute(STATUS) instanceof Integer code ? code : HttpServletResponse.SC_OK;
            show(request, response, page, status);
            return;
        }
        String path = CurrentSeat.pathOf(request);
        Optional<FrontEnd> frontEnd = FrontEnd.at(request.getContextPath());
        boolean guarded = frontEnd.isPresent()
                && Door.of(path) == Door.PAGE
                && !(path.startsWith("/identity/") && !path.equals("/identity/people.xhtml"))
                && request.getUserPrincipal() != null;
        if (!guarded) {
            chain.doFilter(request, response);
            return;
        }
        if (seat.getHere().isEmpty()) {
            show(request, response, "/identity/no-seat.xhtml", HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<SeatView> chosen = seat.chosen();
        if (chosen.isEmpty()) {
            String here = ReturnAddress.within(request.getContextPath(), pathWithQuery(request));
            redirect(
                    response,
                    request.getContextPath() + "/identity/seats.xhtml?return="
                            + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return;
        }
        boolean home = path.equals("/") || path.equals("/index.xhtml");
        if (home && CurrentSeat.inZone(chosen.get())) {
            redirect(response, request.getContextPath() + ZONE);
        } else if (home && chosen.get().kind() == TenantKind.OPERATOR) {
            redirect(response, request.getContextPath() + OPERATOR_HOME);
        } else if (path.startsWith(ZONE) && !CurrentSeat.inZone(chosen.get())) {
            show(request, response, "/identity/no-seat.xhtml", HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, String page, int status)
            throws IOException, ServletException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(page).forward(request, response);
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }

    private static String pathWithQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
