package io.zhuangan.grading;

import io.zhuangan.intake.ImportColumn;
import java.util.List;
import java.util.Map;

/** The xlsx format of released results of earlier years, kind {@code PAST_GRADES}: one row is one firm and year. */
final class PastGradeFile {
    static final String KIND = "PAST_GRADES";

    static final String LICENCE = "licenceNumber";
    static final String FIRM = "enterpriseName";
    static final String YEAR = "year";
    static final String LEVEL = "level";
    static final String POINTS = "points";

    /** Code of a year that the firm sat out. */
    static final String DEFERRED = "DEFERRED";

    private PastGradeFile() {}

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(
                            LICENCE,
                            "许可证编号",
                            "Licence number",
                            40,
                            "化妆品生产许可证编号，如 沪妆20160001",
                            "Cosmetics production licence, e.g. 沪妆20160001")
                    .mandatory(),
            ImportColumn.text(FIRM, "企业名称", "Enterprise", 200, "供核对，可不填", "For checking by eye, may stay empty"),
            ImportColumn.of(
                            ImportColumn.Kind.WHOLE,
                            YEAR,
                            "评定年度",
                            "Evaluation year",
                            "如 2025，即 2024-12-01 至 2025-11-30",
                            "E.g. 2025, that is 2024-12-01 to 2025-11-30")
                    .mandatory(),
            ImportColumn.choice(
                            LEVEL,
                            "等级",
                            "Level",
                            List.of(
                                    new ImportColumn.Choice("A", "A", "A"),
                                    new ImportColumn.Choice("B", "B", "B"),
                                    new ImportColumn.Choice("C", "C", "C"),
                                    new ImportColumn.Choice("D", "D", "D"),
                                    new ImportColumn.Choice(DEFERRED, "暂不评定", "Deferred")),
                            "最终等级；未参评填 暂不评定",
                            "Final level; Deferred when the firm sat out")
                    .mandatory(),
            ImportColumn.of(
                    ImportColumn.Kind.DECIMAL, POINTS, "分数", "Points", "0 至 100，一位小数", "0 to 100, one decimal"));

    static final List<Map<String, String>> EXAMPLES = List.of(
            Map.of(LICENCE, "沪妆20160021", YEAR, "2025", LEVEL, "C", POINTS, "73.0"),
            Map.of(LICENCE, "沪妆20250003", YEAR, "2025", LEVEL, "暂不评定"));
}
