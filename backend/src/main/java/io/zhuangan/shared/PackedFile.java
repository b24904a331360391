package io.zhuangan.shared;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip, such as every office file is one, before anybody unpacks it: a few kilobytes can be made to grow to gigabytes in
 * the memory of whoever opens them.
 */
public final class PackedFile {
    private PackedFile() {}

    /**
     * Whether all parts together unpack to at most so many bytes. What the file says of itself is only believed against
     * it; otherwise the parts are unpacked, and dropped, until the limit is passed.
     *
     * @param most bytes
     * @throws IOException when it is no zip, or damaged
     */
    public static boolean unpacksWithin(byte[] file, long most) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            long said = 0;
            for (ZipArchiveEntry part : parts) {
                said += Math.max(0, part.getSize());
                if (said > most || said < 0) return false;
            }
            long unpacked = 0;
            byte[] buffer = new byte[1 << 16];
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                        unpacked += n;
                        if (unpacked > most) return false;
                    }
                }
            }
            return true;
        }
    }
}
