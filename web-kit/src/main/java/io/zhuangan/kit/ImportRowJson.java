package io.zhuangan.kit;

import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowResult;
import java.util.List;
import java.util.Map;

/** A row of an import in the interface, with the codes of its remarks and the columns they point at. */
public record ImportRowJson(
        int number, RowResult result, RowAction action, Map<String, String> values, List<RemarkJson> remarks) {

    /** Why. */
    public record RemarkJson(String code, List<String> args, String column) {}

    public static ImportRowJson of(ImportRowView row) {
        return new ImportRowJson(
                row.number(),
                row.result(),
                row.action(),
                row.values(),
                row.remarks().stream().map(ImportRowJson::of).toList());
    }

    private static RemarkJson of(Remark remark) {
        return new RemarkJson(remark.code(), remark.args(), remark.column());
    }
}
