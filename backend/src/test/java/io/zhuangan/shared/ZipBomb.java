package io.zhuangan.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Office files of two megabytes that unpack to two gigabytes, made in no time: one packed piece, many times over. */
public final class ZipBomb {
    private static final int PIECE = 1 << 20;
    private static final int PIECES = 2048;

    private ZipBomb() {}

    /**
     * @param part the one that grows, e.g. {@code xl/sharedStrings.xml}
     * @param honest whether the file says how large the part is
     */
    public static byte[] of(String part, boolean honest) {
        byte[] packed = packed();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.putArchiveEntry(new ZipArchiveEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
            ZipArchiveEntry large = new ZipArchiveEntry(part);
            large.setMethod(ZipArchiveEntry.DEFLATED);
            large.setSize(honest ? (long) PIECE * PIECES : 1000);
            large.setCompressedSize(packed.length);
            large.setCrc(0);
            zip.addRawArchiveEntry(large, new ByteArrayInputStream(packed));
            zip.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    /** Pieces that know nothing of each other, and an end. */
    private static byte[] packed() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(" ".repeat(PIECE).getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[PIECE];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < PIECES; i++) all.write(buffer, 0, length);
        deflater.reset();
        deflater.finish();
        all.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return all.toByteArray();
    }
}
