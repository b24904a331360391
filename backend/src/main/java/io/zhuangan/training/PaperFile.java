package io.zhuangan.training;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import java.util.Map;

/** The xlsx format of paper tests, kind {@code EXAM_RESULTS}: one row is one person's mark in one session. */
final class PaperFile {
    static final String KIND = "EXAM_RESULTS";

    static final String DAY = "day";
    static final String SCORE = "score";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(
                            HistoryFile.COURSE,
                            "课程名称",
                            "Course",
                            200,
                            "本协会已启用测试的课程",
                            "A course of the association with a test in force")
                    .mandatory(),
            ImportColumn.of(
                            Kind.WHOLE,
                            HistoryFile.NUMBER,
                            "期次",
                            "Session",
                            "已发布或已办的一期",
                            "A session that is published or held")
                    .mandatory(),
            ImportColumn.text(
                            HistoryFile.LICENCE,
                            "许可证编号",
                            "Licence number",
                            40,
                            "须是本协会的会员企业",
                            "A member firm of the association")
                    .mandatory(),
            ImportColumn.text(HistoryFile.NAME, "姓名", "Name", 100, "占席且至少到课一个单元", "With a seat and a unit attended")
                    .mandatory(),
            ImportColumn.text(
                    HistoryFile.STAFF_NUMBER, "工号", "Staff number", 40, "同名时必填", "Needed for people of the same name"),
            ImportColumn.of(Kind.DATE, DAY, "考试日期", "Tested on", "开课当天到今天", "From the session's first day to today")
                    .mandatory(),
            ImportColumn.of(
                            Kind.DECIMAL,
                            SCORE,
                            "成绩",
                            "Mark",
                            "0 到 100，百分制，最多两位小数；合格线按课程的测试",
                            "0 to 100 percent, at most two decimals; passing is by the pass mark of the course's test")
                    .mandatory());

    static final List<Map<String, String>> EXAMPLES = List.of(Map.of(
            HistoryFile.COURSE,
            "原料合规与供应商审核实务",
            HistoryFile.NUMBER,
            "2",
            HistoryFile.LICENCE,
            "沪妆20160001",
            HistoryFile.NAME,
            "张某某",
            DAY,
            "2026-09-17",
            SCORE,
            "86.5"));

    private PaperFile() {}
}
