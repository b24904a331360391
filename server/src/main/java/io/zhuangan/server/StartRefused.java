package io.zhuangan.server;

/** A start that cannot go on, told in one sentence for the person at the keyboard. */
public final class StartRefused extends RuntimeException {

    /** Exit codes of the launcher, so that scripts can tell the reasons apart. */
    public enum Reason {
        WRONG_USE(2),
        OLD_JAVA(3),
        PORT_TAKEN(4),
        DATA_IN_USE(5),
        DISK_FULL(6),
        DAMAGED(7),
        SCHEMA(8),
        PART_FAILED(9);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public StartRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public StartRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
