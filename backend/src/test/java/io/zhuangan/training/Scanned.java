package io.zhuangan.training;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a phone reads from a printed paper. */
final class Scanned {
    private static final int DPI = 150;

    private Scanned() {}

    /** The text of the QR code on the first page. */
    static String code(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no code that can be read", e);
        }
    }
}
