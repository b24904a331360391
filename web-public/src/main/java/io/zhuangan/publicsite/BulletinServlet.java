package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.PublicBulletins;
import io.zhuangan.kit.Languages;
import io.zhuangan.shared.Page;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Bulletins for machines: {@code /bulletins/zh.atom}, {@code en.atom}, {@code zh.json}, {@code en.json} with the newest
 * hundred, {@code /bulletins/<key>.cap.xml} with one. {@code /bulletins/<key>} leads to its page in the reader's language.
 */
@WebServlet(urlPatterns = "/bulletins/*")
public class BulletinServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CAP = ".cap.xml";

    @Inject
    transient PublicBulletins bulletins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        switch (file) {
            case "zh.atom", "en.atom" ->
                send(
                        request,
                        response,
                        "application/atom+xml",
                        feed(request, file).atom());
            case "zh.json", "en.json" ->
                send(
                        request,
                        response,
                        "application/feed+json",
                        feed(request, file).json());
            default -> one(request, response, file);
        }
    }

    private BulletinFeed feed(HttpServletRequest request, String file) {
        List<PublicBulletin> newest = bulletins.newest(null, Page.MOST).items();
        return new BulletinFeed(origin(request), file.startsWith("en"), newest);
    }

    private void one(HttpServletRequest request, HttpServletResponse response, String file) throws IOException {
        if (file.isEmpty()) {
            lead(request, response, "");
            return;
        }
        boolean cap = file.endsWith(CAP);
        Optional<PublicBulletin> found = key(cap ? file.substring(0, file.length() - CAP.length()) : file)
                .flatMap(bulletins::one);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (cap) {
            List<PublicBulletin> before = bulletins.chain(found.get()).stream()
                    .takeWhile(b -> !b.key().equals(found.get().key()))
                    .toList();
            send(request, response, "application/cap+xml", CapXml.of(found.get(), before, origin(request)));
        } else {
            lead(request, response, "/" + found.get().key());
        }
    }

    /** To the page in the reader's language. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String below)
            throws IOException {
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Cache-Control", "no-cache");
        String lang = Languages.of(request).getLanguage().equals("en") ? "en" : "zh";
        response.sendRedirect(request.getContextPath() + "/" + lang + "/bulletins" + below);
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        String tag = Fingerprint.of(body);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType(type + "; charset=UTF-8");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
