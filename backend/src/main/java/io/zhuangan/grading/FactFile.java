package io.zhuangan.grading;

import io.zhuangan.intake.ImportColumn;
import java.util.List;
import java.util.Map;

/**
 * The xlsx format of grading facts, kind {@code GRADING_FACTS}: one row is one fact of one firm. Which columns a fact
 * type needs stands in the rule set; the fact type may be written as its Chinese or English name or its code.
 */
final class FactFile {
    static final String KIND = "GRADING_FACTS";

    static final String LICENCE = "licenceNumber";
    static final String FIRM = "enterpriseName";
    static final String EVENT = "factType";
    static final String OCCURRED = "occurredOn";
    static final String COUNT = "count";
    static final String BASE = "base";
    static final String SUBJECT = "subject";
    static final String BATCH = "batch";
    static final String DUE = "dueOn";
    static final String DONE = "doneOn";
    static final String INSPECTION = "inspectionType";
    static final String DOCUMENT = "documentNo";
    static final String SOURCE = "source";
    static final String NOTE = "note";

    /** Kinds of inspection: only routine ones count for the interval (Measures Art. 13). */
    static final List<String> INSPECTION_TYPES = List.of("ROUTINE", "LICENSING", "FOR_CAUSE", "OTHER");

    private FactFile() {}

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
            ImportColumn.text(
                            EVENT,
                            "事实类型",
                            "Fact type",
                            60,
                            "规则集中的事实名称，如 培训、约谈或会议缺席",
                            "Name from the rule set, e.g. Complaint upheld")
                    .mandatory(),
            ImportColumn.of(
                            ImportColumn.Kind.DATE,
                            OCCURRED,
                            "发生日期",
                            "Occurred on",
                            "决定计入哪个评定年度；连续停产填停产日",
                            "Decides the evaluation year; for a stop, its first day")
                    .mandatory(),
            ImportColumn.of(
                    ImportColumn.Kind.WHOLE,
                    COUNT,
                    "数量",
                    "Count",
                    "次数、缺陷数或比例的分子，不填为 1",
                    "Times, defects, or the numerator of a share; empty = 1"),
            ImportColumn.of(ImportColumn.Kind.WHOLE, BASE, "总数", "Out of", "比例的分母，如首次备案产品数", "Denominator of a share"),
            ImportColumn.text(SUBJECT, "事项或产品", "Matter or product", 120, "会议、缺陷或产品名称", "Meeting, defect or product"),
            ImportColumn.text(BATCH, "批号", "Batch", 60, "抽检不合格必填", "Needed for a failed sample"),
            ImportColumn.of(
                    ImportColumn.Kind.DATE, DUE, "应办日期", "Due on", "有期限的事项必填", "Needed where something was owed"),
            ImportColumn.of(
                    ImportColumn.Kind.DATE,
                    DONE,
                    "办结日期",
                    "Done on",
                    "未办不填；连续停产填复产日",
                    "Empty when not done; for a stop, the day production began again"),
            ImportColumn.choice(
                    INSPECTION,
                    "检查类型",
                    "Inspection type",
                    List.of(
                            new ImportColumn.Choice("ROUTINE", "日常检查", "Routine"),
                            new ImportColumn.Choice("LICENSING", "许可检查", "Licensing"),
                            new ImportColumn.Choice("FOR_CAUSE", "有因检查", "For cause"),
                            new ImportColumn.Choice("OTHER", "其他检查", "Other")),
                    "检查判定必填；只有日常检查计入频次",
                    "Needed for an inspection verdict; only routine ones count for the interval"),
            ImportColumn.text(DOCUMENT, "文书号", "Document number", 80, "即时评为 D 的事实必填", "Needed for an immediate D"),
            ImportColumn.text(SOURCE, "数据来源", "Source", 80, "如 市局检查系统", "E.g. inspection system of the bureau"),
            ImportColumn.text(NOTE, "说明", "Note", 300, "企业会看到这句话", "The firm reads this sentence"));

    static final List<Map<String, String>> EXAMPLES = List.of(
            Map.of(
                    LICENCE, "沪妆20160021",
                    EVENT, "培训、约谈或会议缺席",
                    OCCURRED, "2026-03-26",
                    SUBJECT, "春季风险交流会",
                    SOURCE, "会议签到"),
            Map.of(
                    LICENCE,
                    "沪妆20160021",
                    EVENT,
                    "检查判定：存在缺陷",
                    OCCURRED,
                    "2026-09-17",
                    COUNT,
                    "3",
                    INSPECTION,
                    "日常检查",
                    DOCUMENT,
                    "示例检〔2026〕17号"),
            Map.of(
                    LICENCE, "沪妆20160021",
                    EVENT, "不良反应报告",
                    OCCURRED, "2026-07-02",
                    DUE, "2026-06-29",
                    DONE, "2026-07-02"));
}
