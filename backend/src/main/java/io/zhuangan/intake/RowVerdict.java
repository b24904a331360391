package io.zhuangan.intake;

import java.util.List;

/**
 * What a room says about one row.
 *
 * @param basis what the verdict rests on, e.g. the version of the record that would change; when it differs at apply,
 *     the row is left out instead of overwriting what somebody did since. May be null.
 */
public record RowVerdict(RowResult result, RowAction action, List<Remark> remarks, String basis) {
    public RowVerdict {
        remarks = List.copyOf(remarks);
        if (result == RowResult.REFUSE && remarks.isEmpty()) {
            throw new IllegalArgumentException("a refusal says why");
        }
    }

    /** A new record; with remarks it is written but worth a look. */
    public static RowVerdict create(Remark... remarks) {
        return written(RowAction.CREATE, remarks);
    }

    /** An existing record changes; with remarks it is written but worth a look. */
    public static RowVerdict change(Remark... remarks) {
        return written(RowAction.CHANGE, remarks);
    }

    /** The register already says this: skipped. */
    public static RowVerdict unchanged(Remark... remarks) {
        return new RowVerdict(RowResult.NOTE, RowAction.UNCHANGED, List.of(remarks), null);
    }

    public static RowVerdict refuse(Remark... remarks) {
        return new RowVerdict(RowResult.REFUSE, RowAction.NONE, List.of(remarks), null);
    }

    public static RowVerdict refuse(List<Remark> remarks) {
        return new RowVerdict(RowResult.REFUSE, RowAction.NONE, remarks, null);
    }

    private static RowVerdict written(RowAction action, Remark... remarks) {
        return new RowVerdict(remarks.length == 0 ? RowResult.WRITE : RowResult.NOTE, action, List.of(remarks), null);
    }

    /** The same verdict, resting on this version of the record. */
    public RowVerdict seen(Object version) {
        return new RowVerdict(result, action, remarks, String.valueOf(version));
    }

    public boolean writes() {
        return result != RowResult.REFUSE && action != RowAction.UNCHANGED;
    }
}
