package io.zhuangan.intake;

import java.util.List;

/** What a room says about one row. */
public record RowVerdict(RowResult result, RowAction action, List<Remark> remarks) {
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
        return new RowVerdict(RowResult.NOTE, RowAction.UNCHANGED, List.of(remarks));
    }

    public static RowVerdict refuse(Remark... remarks) {
        return new RowVerdict(RowResult.REFUSE, RowAction.NONE, List.of(remarks));
    }

    public static RowVerdict refuse(List<Remark> remarks) {
        return new RowVerdict(RowResult.REFUSE, RowAction.NONE, remarks);
    }

    private static RowVerdict written(RowAction action, Remark... remarks) {
        return new RowVerdict(remarks.length == 0 ? RowResult.WRITE : RowResult.NOTE, action, List.of(remarks));
    }

    public boolean writes() {
        return result != RowResult.REFUSE && action != RowAction.UNCHANGED;
    }
}
