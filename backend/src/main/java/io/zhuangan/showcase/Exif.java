package io.zhuangan.showcase;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a JPEG's metadata that is needed before it is dropped: how the camera was held. */
final class Exif {
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 to 8 as the format has it; 1, upright, when nothing is said or it cannot be read. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            file.getShort();
            while (file.remaining() > 4) {
                int marker = file.getShort() & 0xFFFF;
                int length = file.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || length < 2) return 1;
                ByteBuffer segment = file.slice(file.position(), Math.min(length - 2, file.remaining()));
                if (marker == APP1 && segment.remaining() > 14 && segment.getInt(0) == EXIF) {
                    return oriented(segment.slice(6, segment.remaining() - 6));
                }
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return 1;
        }
        return 1;
    }

    private static int oriented(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * 12;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) return tiff.getShort(at + 8) & 0xFFFF;
        }
        return 1;
    }
}
