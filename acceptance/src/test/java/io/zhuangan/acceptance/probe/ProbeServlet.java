package io.zhuangan.acceptance.probe;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** A front-end that counts in the backend, says so, and tells what the backend knows. */
@WebServlet("/probe")
public class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Counter counter;

    @Inject
    transient Event<Said> saying;

    @Inject
    transient Starts.Record record;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        saying.fire(new Said(request.getContextPath()));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .printf(
                        "count=%d%nheard=%s%nstarts=%d%nticks=%s%n",
                        counter.next(),
                        String.join(",", counter.heard()),
                        record.starts(),
                        record.ticks().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
