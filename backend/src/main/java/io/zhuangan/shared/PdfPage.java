package io.zhuangan.shared;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Paper of all rooms: a page of HTML with the product's own Chinese fonts, as PDF. */
public final class PdfPage {
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

    private PdfPage() {}

    /** @param file path within the application, e.g. {@code /training/certificate.html} */
    public static String template(String file) {
        try (InputStream in = PdfPage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }

    public static byte[] render(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = builder(page);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    /** The same page gives the same bytes: its date is the given one, and its number comes from that date. */
    public static byte[] render(String page, Instant dated) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                document.getDocumentInformation()
                        .getCOSObject()
                        .setString(COSName.CREATION_DATE, PDF_DATE.format(dated.atOffset(ZoneOffset.UTC)));
                document.setDocumentId(dated.toEpochMilli());
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    private static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(font("NotoSansSC_400Regular.ttf"), "Noto Sans SC", 400, FontStyle.NORMAL, true);
        builder.useFont(font("NotoSansSC_700Bold.ttf"), "Noto Sans SC", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(page, null);
        return builder;
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfPage.class.getResourceAsStream("/fonts/" + file);
    }
}
