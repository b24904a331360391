package io.zhuangan.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What no page may contain: text that is not from a bundle, styles or scripts in the page, and the Faces tags that
 * write handlers into it. Any module may call {@link #brokenIn(Path)} for its pages.
 */
final class PageRules {
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    /** A key that is a word of the expression language: the page breaks when it is opened, not before. */
    private static final Pattern RESERVED = Pattern.compile(
            "#\\{[^}]*\\w\\.(empty|not|and|or|div|mod|eq|ne|lt|gt|le|ge|true|false|null|instanceof)\\b[^}]*}");

    private static final Pattern CJK = Pattern.compile("[\\p{IsHan}，。、；：？！（）《》“”]");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    /** Names of formats and plain values, the same in every language. */
    private static final Set<String> FORMATS =
            Set.of("xlsx", "pdf", "ical", "icalendar", "openapi", "atom", "json", "csv", "qr", "sha", "true", "false");
    /** Attributes that people read. */
    private static final Set<String> READ = Set.of(
            "alt",
            "aria-label",
            "title",
            "placeholder",
            "label",
            "headerText",
            "itemLabel",
            "emptyMessage",
            "requiredMessage",
            "heading",
            "what",
            "next",
            "fact",
            "help",
            "law",
            "text",
            "unit",
            "source",
            "need",
            "footerText",
            "summary",
            "header",
            "message");

    private static final Set<String> HANDLERS = Set.of("ajax", "commandButton", "commandLink");

    /** {@code kit.rich} cleans again whatever is kept. */
    private static final Pattern CLEANED = Pattern.compile("#\\{kit\\.rich\\([^{}]*\\)}");

    private PageRules() {}

    static List<String> brokenIn(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".xhtml"))
                    .filter(f -> !f.toString().contains("/target/"))
                    .sorted()
                    .flatMap(f -> brokenInFile(f).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> brokenInFile(Path page) {
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(page)) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(in, new Reader(page.getFileName().toString(), found));
        } catch (SAXException | ParserConfigurationException broken) {
            found.add(page.getFileName() + ": is not well-formed: " + broken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Text outside EL in a human language, or Chinese inside it. */
    static boolean speaks(String text) {
        if (CJK.matcher(text).find()) return true;
        return WORD.matcher(EL.matcher(text).replaceAll(" "))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> !FORMATS.contains(word));
    }

    private static final class Reader extends DefaultHandler {
        private final String page;
        private final List<String> found;
        private final StringBuilder text = new StringBuilder();
        private Locator place;
        private String element = "";
        private boolean hasSource;

        Reader(String page, List<String> found) {
            this.page = page;
            this.found = found;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            flush();
            element = name;
            hasSource = attributes.getValue("src") != null;
            if (space.startsWith("jakarta.faces") && HANDLERS.contains(name)) found.add(at("uses " + qualified));
            if (name.equals("style")) found.add(at("has a style element"));
            // on a postback the address is not read again: the parameter would be missing and nothing be done
            if (name.equals("viewParam") && "true".equals(attributes.getValue("required")))
                found.add(at("has a view parameter that every postback lacks"));
            // what somebody typed is drawn as text; only what was cleaned is drawn as it is
            boolean raw = "false".equals(attributes.getValue("escape"))
                    || "false".equals(attributes.getValue("itemLabelEscaped"));
            if (raw
                    && !CLEANED.matcher(String.valueOf(attributes.getValue("value")))
                            .matches()) found.add(at("draws what nobody cleaned"));
            for (int i = 0; i < attributes.getLength(); i++)
                attribute(attributes.getLocalName(i), attributes.getValue(i));
        }

        private void attribute(String name, String value) {
            expression(value);
            if (name.equals("style")) found.add(at("has a style attribute"));
            if (name.matches("on[a-z]+") && !name.equals("on")) found.add(at("has the handler " + name));
            if (value.strip().startsWith("javascript:")) found.add(at("has a javascript: address"));
            if (CJK.matcher(value).find() || READ.contains(name) && speaks(value))
                found.add(at("has the text “" + value + "” in " + name));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            flush();
            element = "";
        }

        private void flush() {
            String said = text.toString().strip();
            text.setLength(0);
            if (said.isEmpty()) return;
            expression(said);
            if (element.equals("script") && !hasSource) found.add(at("has an inline script"));
            else if (!element.equals("code") && speaks(said)) found.add(at("has the text “" + said + "”"));
        }

        private void expression(String value) {
            // keys in brackets are text
            if (RESERVED.matcher(value.replaceAll("'[^']*'", "''")).find())
                found.add(at("uses a reserved word in " + value));
        }

        private String at(String what) {
            return page + ":" + place.getLineNumber() + " " + what;
        }
    }
}
