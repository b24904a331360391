package io.zhuangan.training;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Paper of this room: a page of HTML with the product's own Chinese fonts, as PDF. */
final class PdfPage {
    private PdfPage() {}

    static String template(String file) {
        try (InputStream in = PdfPage.class.getResourceAsStream("/training/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }

    static byte[] render(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(font("NotoSansSC_400Regular.ttf"), "Noto Sans SC", 400, FontStyle.NORMAL, true);
            builder.useFont(font("NotoSansSC_700Bold.ttf"), "Noto Sans SC", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfPage.class.getResourceAsStream("/fonts/" + file);
    }
}
