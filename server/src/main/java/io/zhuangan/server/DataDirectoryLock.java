package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher per data directory. The operating system drops the lock when the launcher ends, however it ends. */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                ByteBuffer holder = ByteBuffer.allocate(20);
                channel.read(holder, 0);
                channel.close();
                String pid = new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII).trim();
                throw new StartRefused(
                        Reason.DATA_IN_USE,
                        "The data directory " + file.getParent() + " is in use by process " + pid
                                + ": stop that one first or set ZHUANGAN_DATA to another directory.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectoryLock(channel);
        } catch (IOException e) {
            String full =
                    String.valueOf(e.getMessage()).contains("No space left") ? "the disk is full" : e.getMessage();
            throw new StartRefused(
                    full.equals(e.getMessage()) ? Reason.WRONG_USE : Reason.DISK_FULL,
                    "The data directory " + file.getParent() + " cannot be locked: " + full + ".",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
