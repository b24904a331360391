package io.zhuangan.publicsite;

import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code /feeds/cases-zh.atom} and {@code .json}, the same with {@code en}: the newest typical cases as Atom (RFC 4287)
 * and as JSON Feed 1.1. An entry's id is the case's key and stays; a new revision moves {@code updated}.
 */
@WebServlet(urlPatterns = "/feeds/*")
public class CaseFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/cases-(zh|en)\\.(atom|json)");
    private static final int NEWEST = 50;

    @Inject
    transient PublicShowcase showcase;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String lang = file.group(1);
        List<PublicCase> cases = showcase.cases(lang, null, null, NEWEST).items();
        CaseFeed feed = new CaseFeed(Site.origin(request) + request.getContextPath(), lang);
        boolean atom = file.group(2).equals("atom");
        byte[] body = atom ? feed.atom(cases) : feed.json(cases);
        String tag = Fingerprint.of(body);
        response.setHeader("ETag", tag);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, no-cache");
        response.setContentType(atom ? "application/atom+xml; charset=UTF-8" : "application/feed+json; charset=UTF-8");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Writes the feeds of a language. */
    static final class CaseFeed {
        private final String home;
        private final String lang;
        private final Texts texts;

        /** @param home origin and context path, without a slash at the end */
        CaseFeed(String home, String lang) {
            this.home = home;
            this.lang = lang;
            this.texts = Texts.in(lang.equals("en") ? Languages.ENGLISH : Languages.CHINESE);
        }

        private String title() {
            return texts.find("kit", "brand", List.of()) + " · " + texts.find("site", "nav.cases", List.of());
        }

        private String address(String end) {
            return home + "/feeds/cases-" + lang + end;
        }

        private String page(PublicCase c) {
            return home + "/" + lang + "/cases/" + c.key();
        }

        byte[] atom(List<PublicCase> cases) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
                out.writeStartDocument("UTF-8", "1.0");
                out.writeStartElement("feed");
                out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
                out.writeAttribute(
                        "xml", "http://www.w3.org/XML/1998/namespace", "lang", lang.equals("en") ? "en" : "zh-CN");
                element(out, "id", address(".atom"));
                element(out, "title", title());
                element(out, "subtitle", texts.find("site", "cases.lead", List.of()));
                element(out, "updated", newest(cases).toString());
                link(out, "self", "application/atom+xml", address(".atom"));
                link(out, "alternate", "text/html", home + "/" + lang + "/cases");
                for (PublicCase c : cases) entry(out, c);
                out.writeEndElement();
                out.writeEndDocument();
                out.close();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            return bytes.toByteArray();
        }

        private void entry(XMLStreamWriter out, PublicCase c) throws XMLStreamException {
            out.writeStartElement("entry");
            element(out, "id", "urn:uuid:" + c.key());
            element(out, "title", c.words().title());
            element(out, "updated", c.publishedAt().toString());
            out.writeStartElement("author");
            element(out, "name", c.words().recommendedBy());
            out.writeEndElement();
            link(out, "alternate", "text/html", page(c));
            element(out, "summary", c.words().summary());
            out.writeEndElement();
        }

        private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
            out.writeStartElement(name);
            out.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
            out.writeEndElement();
        }

        private static void link(XMLStreamWriter out, String rel, String type, String href) throws XMLStreamException {
            out.writeEmptyElement("link");
            out.writeAttribute("rel", rel);
            out.writeAttribute("type", type);
            out.writeAttribute("href", href);
        }

        byte[] json(List<PublicCase> cases) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            for (PublicCase c : cases) {
                items.add(Json.createObjectBuilder()
                        .add("id", "urn:uuid:" + c.key())
                        .add("url", page(c))
                        .add("title", c.words().title())
                        .add("content_text", c.words().summary())
                        .add("date_published", c.publishedAt().toString())
                        .add("language", c.lang().equals("en") ? "en" : "zh-CN")
                        .add(
                                "authors",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("name", c.words().recommendedBy()))));
            }
            return Json.createObjectBuilder()
                    .add("version", "https://jsonfeed.org/version/1.1")
                    .add("title", title())
                    .add("home_page_url", home + "/" + lang + "/cases")
                    .add("feed_url", address(".json"))
                    .add("language", lang.equals("en") ? "en" : "zh-CN")
                    .add("items", items)
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }

        /** When the newest came; an empty feed has not moved since time began. */
        private static Instant newest(List<PublicCase> cases) {
            return cases.stream()
                    .map(PublicCase::publishedAt)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }
    }
}
