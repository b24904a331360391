package io.zhuangan.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pictures by their content: what is taken, what is refused, what is left behind. */
class PictureSizesTest {
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(
                width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, width / 2, height / 2);
        g.setColor(Color.BLUE);
        g.fillRect(width / 2, height / 2, width / 2, height / 2);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG as a phone writes it: held sideways, with the place it was taken at. */
    private static byte[] fromAPhone(int width, int height) throws IOException {
        byte[] jpeg = picture("jpeg", width, height);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 24);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(56);
        tiff.putInt(0);
        for (int part : new int[] {30, 1, 55, 1, 4242, 100}) tiff.putInt(part);
        byte[] exif = tiff.array();
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 10 + 30);
        file.put(jpeg, 0, 2);
        file.putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        file.put(jpeg, 2, jpeg.length - 2);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static void refused(ShowcaseError code, byte[] file) {
        assertThatThrownBy(() -> PictureSizes.of(file))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] with(byte[] file, byte[] more) {
        byte[] both = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, both, file.length, more.length);
        return both;
    }

    @Test
    @DisplayName("照片缩成几种宽度，方向摆正，位置和相机信息都不留")
    void fromAPhone() throws IOException {
        byte[] phone = fromAPhone(2000, 1000);
        assertThat(new String(phone, StandardCharsets.ISO_8859_1)).contains("Exif");
        List<PictureSizes.Sized> sizes = PictureSizes.of(phone);
        assertThat(sizes).extracting(PictureSizes.Sized::width).containsExactly(480, 960, 1000);
        for (PictureSizes.Sized size : sizes) {
            assertThat(size.height()).isEqualTo(size.width() * 2);
            assertThat(new String(size.content(), StandardCharsets.ISO_8859_1))
                    .as("nothing of the metadata")
                    .doesNotContain("Exif");
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(size.content()));
            // held sideways: what was left above is right above
            Color corner = new Color(drawn.getRGB(drawn.getWidth() - 5, 5));
            assertThat(corner.getRed()).isGreaterThan(200);
            assertThat(new Color(drawn.getRGB(5, 5)).getRed()).isLessThan(60);
        }
        assertThat(sizes).extracting(PictureSizes.Sized::sha256).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("PNG 保留透明，小图不放大，WebP 也收")
    void otherKinds() throws IOException {
        assertThat(PictureSizes.of(picture("png", 600, 400)))
                .extracting(PictureSizes.Sized::width, PictureSizes.Sized::mediaType)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(480, "image/png"),
                        org.assertj.core.groups.Tuple.tuple(600, "image/png"));
        byte[] webp = Base64.getDecoder().decode(WEBP);
        assertThat(PictureSizes.of(webp)).singleElement().satisfies(s -> {
            assertThat(s.width()).isEqualTo(240);
            assertThat(s.mediaType()).isEqualTo("image/jpeg");
        });
    }

    @Test
    @DisplayName("一千万像素的照片能收")
    void tenMegapixels() throws IOException {
        assertThat(PictureSizes.of(picture("jpeg", 3872, 2592)))
                .extracting(PictureSizes.Sized::width)
                .containsExactly(480, 960, 1600);
    }

    @Test
    @DisplayName("SVG、HTML、压缩包、改了名的文件按内容拒绝")
    void otherFiles() throws IOException {
        refused(
                ShowcaseError.PICTURE_TYPE,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));
        refused(ShowcaseError.PICTURE_TYPE, "<!doctype html><p>x</p>".getBytes(StandardCharsets.UTF_8));
        refused(ShowcaseError.PICTURE_TYPE, zip());
        refused(ShowcaseError.PICTURE_TYPE, "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1));
        refused(ShowcaseError.PICTURE_TOO_LARGE, new byte[0]);
        refused(ShowcaseError.PICTURE_TOO_LARGE, new byte[PictureSizes.LARGEST + 1]);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            zip.write(new byte[1_000_000]);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("图片后面藏着压缩包、网页、脚本或 PDF 的拒绝")
    void twoFaced() throws IOException {
        byte[] jpeg = picture("jpeg", 400, 300);
        refused(ShowcaseError.PICTURE_TWO_FACED, with(jpeg, zip()));
        for (String hidden : List.of("<script>alert(1)</script>", "<HTML>", "<?php x", "%PDF-1.7", "<svg onload=x>")) {
            refused(ShowcaseError.PICTURE_TWO_FACED, with(jpeg, hidden.getBytes(StandardCharsets.US_ASCII)));
            refused(
                    ShowcaseError.PICTURE_TWO_FACED,
                    with(picture("png", 400, 300), hidden.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    @DisplayName("号称几亿像素的小文件不解码就拒绝；残缺的、太小的也拒绝")
    void bombs() throws IOException {
        byte[] bomb = png(60_000, 60_000);
        assertThat(bomb.length).isLessThan(200_000);
        refused(ShowcaseError.PICTURE_TOO_MANY_PIXELS, bomb);
        refused(ShowcaseError.PICTURE_TOO_MANY_PIXELS, png(13_000, 300));
        byte[] jpeg = picture("jpeg", 400, 300);
        refused(ShowcaseError.PICTURE_BROKEN, Arrays.copyOf(jpeg, 60));
        refused(ShowcaseError.PICTURE_TOO_SMALL, picture("jpeg", 400, 199));
    }

    /** A PNG that says it has this size, with a few bytes of content. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[1_000_000]);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(type);
        out.write(content);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** 240 by 240, one colour, lossy: drawn by a browser. */
    private static final String WEBP =
            "UklGRo4CAABXRUJQVlA4WAoAAAAgAAAA7wAA7wAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAA"
                    + "EAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKA"
                    + "AAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0"
                    + "AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWi"
                    + "AAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA"
                    + "AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbA"
                    + "BlACAASQBuAGMALgAgADIAMAAxADZWUDggoAAAAFAPAJ0BKvAA8AA+tVqqUKclI6KgKADgFolpbuF2sRaACewD32yc"
                    + "h77eyF2lQLJdrxcnIe+2TkPfbJyHvtk5D32ych77ZOQ99snIe+2TkPfbJyHvtk5D32ych77ZOQ99snIe+2TkPfbJyH"
                    + "vtk5D32ych77ZOQ99snIe+2TkPfbJyHvSAAP7/HBz/4i8qvWSwf4Cs3/vgd8CAAAAAAAAAAAA=";
}
