package io.zhuangan.intake;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import java.util.List;

/**
 * One kind of file that a room takes in. Implement it as an {@code @ApplicationScoped} bean in the room that owns the
 * data; the intake room finds it by {@link #kind()} and offers template, preview, apply and reports.
 *
 * <p>Texts: the bundle of {@link #room()} holds {@code ImportKind.<kind>} (name), {@code ImportKind.<kind>.help} (one
 * line of what the file is for) and {@code error.<CODE>} for each {@link Remark}.
 */
public interface ImportTarget {
    /** Stable name, e.g. {@code ENTERPRISE_REGISTER}. */
    String kind();

    /** Room, i.e. bundle, that speaks for this kind, e.g. {@code enterprise}. */
    String room();

    /** Right that a seat needs to upload and to apply. */
    Right right();

    /** The columns, in the order of the template. */
    List<ImportColumn> columns();

    /** Values of the template's example rows by column key, as somebody would type them. */
    List<java.util.Map<String, String>> examples();

    /**
     * Opens one pass over one file, inside a transaction: once for the preview, and again when it is applied.
     *
     * @param rows all rows that passed the column checks, so that what they need can be read at once
     */
    ImportSession open(AccessScope scope, List<ImportRow> rows);
}
