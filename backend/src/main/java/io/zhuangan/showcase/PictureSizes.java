package io.zhuangan.showcase;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.zhuangan.shared.RuleViolated;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.tika.Tika;

/**
 * From what was uploaded to what is shown: JPEG, PNG and WebP by their content, never by their name; measured before a
 * pixel is read; drawn anew in a few widths, so that place, camera and whatever was hidden in the file stay behind.
 */
public final class PictureSizes {
    /** Largest file, in bytes: 20 MiB, as for every file of the platform. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Most pixels. Ten megapixels are fine; what says it has a thousand is meant to fill the memory. */
    static final long MOST_PIXELS = 40_000_000;

    private static final int LONGEST_SIDE = 12_000;
    private static final int SMALLEST_SIDE = 200;
    private static final int[] WIDTHS = {480, 960, 1600};
    private static final float QUALITY = 0.82f;

    /** Beginnings of other formats that have no place in a picture, wherever they stand. */
    private static final List<String> FOREIGN =
            List.of("<script", "<html", "<!doctype", "<svg", "<?php", "<iframe", "%pdf-");

    private static final byte[] ZIP_ENTRY = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private PictureSizes() {}

    /** A picture in one width. */
    public record Sized(int width, int height, String mediaType, String sha256, byte[] content) {}

    /** @return widest last; the widest is no wider than the original */
    public static List<Sized> of(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            throw new RuleViolated(ShowcaseError.PICTURE_TOO_LARGE, LARGEST / 1024 / 1024);
        }
        String type = Detector.TIKA.detect(file);
        if (!List.of("image/jpeg", "image/png", "image/webp").contains(type)) {
            throw new RuleViolated(ShowcaseError.PICTURE_TYPE, type);
        }
        refuseForeign(file);
        try {
            BufferedImage whole = upright(read(file, type), type.equals("image/jpeg") ? Exif.orientation(file) : 1);
            return sizes(whole);
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleViolated rule) throw rule;
            throw new RuleViolated(ShowcaseError.PICTURE_BROKEN);
        }
    }

    /** A file that is a picture and something else besides is refused, though only its pixels would be kept. */
    private static void refuseForeign(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean foreign = FOREIGN.stream().anyMatch(text::contains);
        boolean zip = find(file, ZIP_ENTRY) && find(file, ZIP_END);
        if (foreign || zip) throw new RuleViolated(ShowcaseError.PICTURE_TWO_FACED);
    }

    private static boolean find(byte[] file, byte[] mark) {
        outer:
        for (int i = 0; i + mark.length <= file.length; i++) {
            for (int j = 0; j < mark.length; j++) if (file[i + j] != mark[j]) continue outer;
            return true;
        }
        return false;
    }

    private static BufferedImage read(byte[] file, String type) throws IOException {
        ImageReader reader = type.equals("image/webp")
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(type).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new RuleViolated(ShowcaseError.PICTURE_TOO_MANY_PIXELS, width, height, MOST_PIXELS / 1_000_000);
            }
            if (Math.min(width, height) < SMALLEST_SIDE) {
                throw new RuleViolated(ShowcaseError.PICTURE_TOO_SMALL, SMALLEST_SIDE);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            // a picture twice as wide as shown is read in every second pixel: half the memory on each side
            int step = Math.max(1, width / (2 * WIDTHS[WIDTHS.length - 1]));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Phones note in the file how they were held; the note stays behind, so the picture is turned. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation <= 1 || orientation > 8) return image;
        int w = image.getWidth();
        int h = image.getHeight();
        boolean across = orientation >= 5;
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(0, -1, 1, 0, 0, w);
                };
        BufferedImage turned = new BufferedImage(across ? h : w, across ? w : h, kind(image));
        Graphics2D g = turned.createGraphics();
        g.drawImage(image, turn, null);
        g.dispose();
        return turned;
    }

    private static int kind(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static List<Sized> sizes(BufferedImage whole) throws IOException {
        List<Sized> sizes = new ArrayList<>();
        for (int width : WIDTHS) {
            boolean widest = width >= whole.getWidth();
            int w = widest ? whole.getWidth() : width;
            int h = Math.max(1, Math.round(whole.getHeight() * (w / (float) whole.getWidth())));
            sizes.add(sized(scaled(whole, w, h)));
            if (widest) break;
        }
        return sizes;
    }

    private static BufferedImage scaled(BufferedImage whole, int width, int height) {
        BufferedImage image = whole;
        // by halves: one big step skips pixels
        while (image.getWidth() / 2 > width)
            image = draw(image, image.getWidth() / 2, Math.max(1, image.getHeight() / 2));
        return draw(image, width, height);
    }

    private static BufferedImage draw(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, kind(from));
        Graphics2D g = to.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.drawImage(from, 0, 0, width, height, null);
        g.dispose();
        return to;
    }

    private static Sized sized(BufferedImage image) throws IOException {
        boolean alpha = image.getColorModel().hasAlpha();
        byte[] content = write(image, alpha ? "png" : "jpeg");
        return new Sized(
                image.getWidth(), image.getHeight(), alpha ? "image/png" : "image/jpeg", sha256(content), content);
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Made at first use: reads Tika's own table of types. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }
}
