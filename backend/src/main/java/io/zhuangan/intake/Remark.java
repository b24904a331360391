package io.zhuangan.intake;

import io.zhuangan.shared.ErrorCode;
import java.util.Arrays;
import java.util.List;

/**
 * The cause of a verdict in words to be: a code with values.
 *
 * @param code key of the text {@code error.<code>} in the bundle of the target's room or of intake
 * @param column key of the column whose cell is marked, or null for the row as a whole
 */
public record Remark(String code, List<String> args, String column) {
    public Remark {
        args = List.copyOf(args);
    }

    public static Remark on(String column, ErrorCode code, Object... args) {
        return new Remark(code.name(), Arrays.stream(args).map(String::valueOf).toList(), column);
    }

    public static Remark onRow(ErrorCode code, Object... args) {
        return on(null, code, args);
    }
}
