package io.zhuangan.publicsite;

import io.zhuangan.contract.ContractPaper;
import io.zhuangan.contract.PublicContracts;
import io.zhuangan.kit.ContractWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /contract-files/<lang>/<name>/<edition>.docx}, {@code .pdf} and {@code .json}: a published edition as a blank
 * form, and its text word for word. An edition never changes, so a file is drawn once and kept.
 */
@WebServlet(urlPatterns = "/contract-files/*")
public class ContractFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/(zh|en)/([a-z][a-z0-9-]{2,59})/(20[0-9]{2}-[1-9][0-9]?)\\.(docx|pdf|json)");
    private static final int KEPT = 60;
    private static final Map<String, String> TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pdf", "application/pdf",
            "json", "application/json");

    @Inject
    transient PublicContracts contracts;

    /** Drawn files by address and fingerprint, those asked for longest ago go first. */
    private final transient Map<String, byte[]> drawn =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > KEPT;
                }
            });

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<PublicContracts.Edition> found =
                path.matches() ? contracts.edition(path.group(2), path.group(3)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PublicContracts.Edition edition = found.get();
        String ending = path.group(4);
        String print = edition.contract().fingerprint();
        String tag = "W/\"" + print.substring(0, 24) + "-" + path.group(1) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String key = path.group() + " " + print;
        byte[] file = drawn.get(key);
        if (file == null) {
            file = draw(edition, ending, new ContractWords(path.group(1).equals("en") ? Locale.ENGLISH : Locale.CHINA));
            drawn.put(key, file);
        }
        response.setContentType(TYPES.get(ending));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + path.group(2) + "-" + path.group(3) + "." + ending + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static byte[] draw(PublicContracts.Edition edition, String ending, ContractWords words) {
        return switch (ending) {
            case "docx" -> ContractPaper.blankDocx(edition.contract(), edition.text(), words);
            case "pdf" -> ContractPaper.blankPdf(edition.contract(), edition.text(), words);
            default -> edition.body().getBytes(StandardCharsets.UTF_8);
        };
    }
}
