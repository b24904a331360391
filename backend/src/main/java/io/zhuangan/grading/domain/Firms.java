package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The licensed producers, as grading needs them: always many at a time. */
public interface Firms {
    /** Firms within reach by licence number; unknown ones are missing. */
    Map<String, FirmGrade.Firm> byLicence(AccessScope scope, Collection<String> numbers);

    /** The next firms by internal id. */
    List<FirmGrade.Firm> after(AccessScope scope, long tenantId, int limit);

    int count(AccessScope scope);
}
