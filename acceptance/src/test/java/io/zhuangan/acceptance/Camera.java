package io.zhuangan.acceptance;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * What the browser takes for a camera: a film of one picture, which it opens anew each time a page asks for a camera.
 * The picture is a screenshot of what a room would see, so that the reader works on pixels, not on a drawing of ours.
 */
final class Camera {
    /** The browser is started with this file as its camera. */
    static final Path FILM = Path.of("target", "camera.y4m").toAbsolutePath();

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int GREY = 128;
    private static final int QUIET = 4;
    private static final int MODULE = 8;

    private Camera() {}

    /** The camera sees this picture (PNG) in the middle of a dark room. */
    static void sees(byte[] picture) {
        try {
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture));
            double size = Math.min(0.8 * HEIGHT / shown.getHeight(), 0.8 * WIDTH / shown.getWidth());
            int width = (int) (shown.getWidth() * size);
            int height = (int) (shown.getHeight() * size);
            BufferedImage seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = seen.createGraphics();
            pen.setColor(Color.DARK_GRAY);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.drawImage(
                    shown.getScaledInstance(width, height, java.awt.Image.SCALE_SMOOTH),
                    (WIDTH - width) / 2,
                    (HEIGHT - height) / 2,
                    null);
            pen.dispose();
            film(seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The camera sees a QR code of this text. */
    static void seesCodeOf(String text) {
        try {
            ByteMatrix code = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            int side = code.getWidth() + 2 * QUIET;
            BufferedImage drawn = new BufferedImage(side * MODULE, side * MODULE, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = drawn.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, side * MODULE, side * MODULE);
            pen.setColor(Color.BLACK);
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y) == 1) pen.fillRect((x + QUIET) * MODULE, (y + QUIET) * MODULE, MODULE, MODULE);
                }
            }
            pen.dispose();
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", picture);
            sees(picture.toByteArray());
        } catch (WriterException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void film(BufferedImage seen) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("YUV4MPEG2 W%d H%d F15:1 Ip A1:1 C420\nFRAME\n"
                .formatted(WIDTH, HEIGHT)
                .getBytes(StandardCharsets.US_ASCII));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) out.write(seen.getRaster().getSample(x, y, 0));
        }
        for (int i = 0; i < WIDTH * HEIGHT / 2; i++) out.write(GREY);
        Files.createDirectories(FILM.getParent());
        Files.write(FILM, out.toByteArray());
    }
}
