package io.zhuangan.publicsite;

import io.zhuangan.contract.ComparisonPaper;
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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /contract-files/<lang>/<name>/<edition>.docx}, {@code .pdf} and {@code .json}: a published edition as a blank
 * form, and its text word for word; {@code …/<edition>/changes/<other>.docx}: what it says otherwise than another
 * edition. An edition never changes, so a file is drawn once and kept.
 */
@WebServlet(urlPatterns = "/contract-files/*")
public class ContractFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/(zh|en)/([a-z][a-z0-9-]{2,59})/(20[0-9]{2}-[1-9][0-9]?)\\.(docx|pdf|json)");
    private static final Pattern CHANGES = Pattern.compile(
            "/(zh|en)/([a-z][a-z0-9-]{2,59})/(20[0-9]{2}-[1-9][0-9]?)/changes/(20[0-9]{2}-[1-9][0-9]?)\\.docx");
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

    /** A file that can be asked for: which, what its content depends on, how it is called, and how it is drawn. */
    private record File(
            String address, String lang, String prints, String name, String ending, Supplier<byte[]> draw) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        File asked = file(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (asked == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "W/\"" + asked.prints() + "-" + asked.lang() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String key = asked.address() + " " + asked.prints();
        byte[] file = drawn.get(key);
        if (file == null) {
            file = asked.draw().get();
            drawn.put(key, file);
        }
        response.setContentType(TYPES.get(asked.ending()));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + asked.name() + "." + asked.ending() + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** Null for an address that is none. */
    private File file(String address) {
        Matcher one = PATH.matcher(address);
        if (one.matches()) {
            return contracts
                    .edition(one.group(2), one.group(3))
                    .map(e -> new File(
                            address,
                            one.group(1),
                            print(e),
                            one.group(2) + "-" + one.group(3),
                            one.group(4),
                            () -> draw(e, one.group(4), words(one.group(1)))))
                    .orElse(null);
        }
        Matcher two = CHANGES.matcher(address);
        if (!two.matches() || two.group(3).equals(two.group(4))) return null;
        Optional<PublicContracts.Edition> after = contracts.edition(two.group(2), two.group(3));
        Optional<PublicContracts.Edition> before = contracts.edition(two.group(2), two.group(4));
        if (after.isEmpty() || before.isEmpty()) return null;
        return new File(
                address,
                two.group(1),
                print(before.get()) + print(after.get()),
                two.group(2) + "-" + two.group(4) + "-" + two.group(3),
                "docx",
                () -> ComparisonPaper.docx(two.group(2), side(before.get()), side(after.get()), words(two.group(1))));
    }

    private static String print(PublicContracts.Edition edition) {
        return edition.contract().fingerprint().substring(0, 24);
    }

    private static ComparisonPaper.Side side(PublicContracts.Edition edition) {
        return new ComparisonPaper.Side(
                edition.contract().label(), edition.contract().fingerprint(), edition.text());
    }

    private static ContractWords words(String lang) {
        return new ContractWords(lang.equals("en") ? Locale.ENGLISH : Locale.CHINA);
    }

    private static byte[] draw(PublicContracts.Edition edition, String ending, ContractWords words) {
        return switch (ending) {
            case "docx" -> ContractPaper.blankDocx(edition.contract(), edition.text(), words);
            case "pdf" -> ContractPaper.blankPdf(edition.contract(), edition.text(), words);
            default -> edition.body().getBytes(StandardCharsets.UTF_8);
        };
    }
}
