package io.zhuangan.intake;

/**
 * One pass over one file. For each row {@link #check} is called in order; while applying, {@link #write} follows at
 * once for every row whose verdict writes. In a preview nothing is written, so a session must remember what earlier
 * rows of the same file would have done (the same firm twice, a person's second post).
 *
 * <p>Read what the file needs in {@link ImportTarget#open}, not row by row: a query in {@code check} or {@code write}
 * would flush all pending writes each time.
 *
 * <p>A row that the register already holds is {@code unchanged}: that is what makes the same file twice harmless.
 */
public interface ImportSession {
    RowVerdict check(ImportRow row);

    void write(ImportRow row, RowVerdict verdict);

    /** After the last row of an applied file, still inside its transaction. */
    default void finish() {}
}
