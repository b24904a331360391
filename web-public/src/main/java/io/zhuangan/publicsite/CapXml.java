package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.shared.Time;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A bulletin as a CAP 1.2 message (OASIS Common Alerting Protocol): status Exercise for a drill, one info block per
 * language, references to what it follows. A cancellation keeps the grading of what it cancels, as the schema asks for
 * one.
 */
final class CapXml {
    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /** CAP wants seconds and an offset, never "Z" or fractions. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(Time.SHANGHAI);

    private final String origin;
    private final XMLStreamWriter xml;

    private CapXml(String origin, XMLStreamWriter xml) {
        this.origin = origin;
        this.xml = xml;
    }

    /**
     * @param origin of the public site, for addresses
     * @param before bulletins of its chain that came before it
     */
    static byte[] of(PublicBulletin bulletin, List<PublicBulletin> before, String origin) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new CapXml(origin, xml).write(bulletin, before);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a bulletin could not be written as CAP", e);
        }
        return out.toByteArray();
    }

    private void write(PublicBulletin b, List<PublicBulletin> before) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "alert");
        xml.writeDefaultNamespace(NAMESPACE);
        text("identifier", b.key().toString());
        text("sender", sender(b));
        text("sent", MOMENT.format(b.publishedAt()));
        text("status", b.exercise() ? "Exercise" : "Actual");
        text("msgType", word(b.kind()));
        text("scope", "Public");
        if (!before.isEmpty()) {
            text("references", before.stream().map(CapXml::reference).collect(Collectors.joining(" ")));
        }
        info(b, "zh-CN", "/zh/bulletins/", b.title(), b.happened(), b.toDo(), b.association());
        if (b.english()) {
            String association = b.associationEn() == null ? b.association() : b.associationEn();
            info(b, "en", "/en/bulletins/", b.titleEn(), b.happenedEn(), b.toDoEn(), association);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void info(
            PublicBulletin b, String lang, String page, String title, String happened, String toDo, String sender)
            throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "info");
        text("language", lang);
        text("category", "Health");
        text("event", lang.equals("en") ? "Cosmetics risk bulletin" : "化妆品风险提示");
        text("urgency", word(b.urgency()));
        text("severity", word(b.severity()));
        text("certainty", word(b.certainty()));
        if (b.expiresAt() != null) text("expires", MOMENT.format(b.expiresAt()));
        text("senderName", sender);
        text("headline", (b.exercise() ? lang.equals("en") ? "[Exercise] " : "【演练】" : "") + title);
        text("description", happened);
        if (toDo != null) text("instruction", toDo);
        text("web", origin + page + b.key());
        parameters("clause", b.clauses(), c -> c);
        parameters("product", b.products(), Enum::name);
        parameters("ingredient", b.ingredients(), i -> i);
        xml.writeEndElement();
    }

    private <T> void parameters(String name, List<T> values, Function<T, String> written) throws XMLStreamException {
        for (T value : values) {
            xml.writeStartElement(NAMESPACE, "parameter");
            text("valueName", name);
            text("value", written.apply(value));
            xml.writeEndElement();
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** "sender,identifier,sent" of an earlier message. */
    private static String reference(PublicBulletin b) {
        return sender(b) + "," + b.key() + "," + MOMENT.format(b.publishedAt());
    }

    /** No spaces, commas or marks, as CAP asks. */
    private static String sender(PublicBulletin b) {
        return "zhuangan-" + b.associationKey();
    }

    /** IMMEDIATE is "Immediate"; ALERT is "Alert". */
    private static String word(Enum<?> value) {
        String name = value.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
