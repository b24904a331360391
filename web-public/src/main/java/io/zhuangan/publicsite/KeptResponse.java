package io.zhuangan.publicsite;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps a drawn page in memory, so that its tag is known before the first byte leaves. */
final class KeptResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(32 * 1024);
    private PrintWriter writer;
    private ServletOutputStream stream;
    private boolean failed;

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) writer = new PrintWriter(new OutputStreamWriter(kept, StandardCharsets.UTF_8));
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) stream = new Keeper();
        return stream;
    }

    @Override
    public void sendError(int status) throws IOException {
        failed = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failed = true;
        super.sendError(status, message);
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the page is whole
    }

    @Override
    public void resetBuffer() {
        if (writer != null) writer.flush();
        kept.reset();
    }

    @Override
    public void setContentLength(int length) {
        // set once by whoever writes the kept page out
    }

    @Override
    public void setContentLengthLong(long length) {
        // set once by whoever writes the kept page out
    }

    boolean failed() {
        return failed || isCommitted();
    }

    byte[] body() {
        if (writer != null) writer.flush();
        return kept.toByteArray();
    }

    private final class Keeper extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            kept.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            kept.write(b, off, len);
        }
    }
}
