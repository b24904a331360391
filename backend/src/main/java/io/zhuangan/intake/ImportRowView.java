package io.zhuangan.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of an import.
 *
 * @param values by column key; canonical where the cell could be read, else as it stood
 * @param marked keys of the columns whose cells a remark points at
 */
public record ImportRowView(
        int number,
        RowResult result,
        RowAction action,
        Map<String, String> values,
        List<Remark> remarks,
        Set<String> marked) {}
