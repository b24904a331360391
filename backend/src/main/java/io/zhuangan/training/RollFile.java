package io.zhuangan.training;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import java.util.Map;

/**
 * The xlsx format of lists of people, kind {@code SESSION_ROLL}: one row is one person in one session of the platform.
 * Without a unit the row asks for a place, with units it says what happened there. Columns that mean the same as in an
 * earlier register have the same keys as in {@link HistoryFile}.
 */
final class RollFile {
    static final String KIND = "SESSION_ROLL";

    static final String LATE_MINUTES = "lateMinutes";
    static final String EXCUSED = "excused";
    static final String ABSENT = "absent";
    static final String REMARK = "remark";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(HistoryFile.COURSE, "课程名称", "Course", 200, "本协会已有的课程", "A course of the association")
                    .mandatory(),
            ImportColumn.of(Kind.WHOLE, HistoryFile.NUMBER, "期次", "Session", "已发布的一期", "A published session")
                    .mandatory(),
            ImportColumn.text(
                            HistoryFile.LICENCE,
                            "许可证编号",
                            "Licence number",
                            40,
                            "须是本协会的会员企业",
                            "A member firm of the association")
                    .mandatory(),
            ImportColumn.text(HistoryFile.NAME, "姓名", "Name", 100, "须在企业人员名册中", "In the firm's register of people")
                    .mandatory(),
            ImportColumn.text(
                    HistoryFile.STAFF_NUMBER, "工号", "Staff number", 40, "同名时必填", "Needed for people of the same name"),
            ImportColumn.text(
                    HistoryFile.ATTENDED,
                    "到课单元",
                    "Units attended",
                    40,
                    "如 1、2、4；四个单元列都不填只报名",
                    "e.g. 1,2,4; with no unit at all the row only enrols"),
            ImportColumn.text(
                    HistoryFile.LATE,
                    "迟到单元",
                    "Units late",
                    40,
                    "到课单元中迟到的",
                    "Those of the attended ones that were late"),
            ImportColumn.of(
                    Kind.WHOLE,
                    LATE_MINUTES,
                    "迟到分钟",
                    "Minutes late",
                    "不填按刚过宽限时间",
                    "Empty means just after the grace minutes"),
            ImportColumn.text(EXCUSED, "请假单元", "Units excused", 40, "有假条的", "With a document"),
            ImportColumn.text(ABSENT, "缺勤单元", "Units absent", 40, "没写到的单元仍是未记录", "Units named nowhere stay unrecorded"),
            ImportColumn.text(REMARK, "备注", "Remark", 120, "记在考勤记录上", "Stays with the record"));

    static final List<Map<String, String>> EXAMPLES = List.of(
            Map.of(
                    HistoryFile.COURSE, "原料合规与供应商审核实务",
                    HistoryFile.NUMBER, "3",
                    HistoryFile.LICENCE, "沪妆20160001",
                    HistoryFile.NAME, "张某某"),
            Map.of(
                    HistoryFile.COURSE,
                    "原料合规与供应商审核实务",
                    HistoryFile.NUMBER,
                    "2",
                    HistoryFile.LICENCE,
                    "沪妆20160001",
                    HistoryFile.NAME,
                    "张某某",
                    HistoryFile.ATTENDED,
                    "1、2",
                    HistoryFile.LATE,
                    "2",
                    LATE_MINUTES,
                    "12",
                    EXCUSED,
                    "3",
                    REMARK,
                    "假条存档"));

    private RollFile() {}
}
