package io.zhuangan.enterprise;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Choice;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import java.util.Map;

/** The xlsx format of people and posts, kind {@code ENTERPRISE_PEOPLE}: one row is one person, or one post of theirs. */
final class PeopleFile {
    static final String KIND = "ENTERPRISE_PEOPLE";

    static final String LICENCE = "licenceNumber";
    static final String FIRM = "enterpriseName";
    static final String NAME = "name";
    static final String STAFF_NUMBER = "staffNumber";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String JOINED_ON = "joinedOn";
    static final String LEFT_ON = "leftOn";
    static final String POST = "post";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String DOCUMENT = "document";
    static final String ACCOUNT = "account";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(LICENCE, "许可证编号", "Licence number", 40, "企业须已在名录中", "The firm must be in the register")
                    .mandatory(),
            ImportColumn.text(FIRM, "企业名称", "Enterprise", 200, "供核对，可不填", "For checking by eye, may stay empty"),
            ImportColumn.text(NAME, "姓名", "Name", 100, "不要填身份证号", "Never an identity number")
                    .mandatory(),
            ImportColumn.text(STAFF_NUMBER, "工号", "Staff number", 40, "同名的人必填", "Needed for people of the same name"),
            ImportColumn.text(PHONE, "手机", "Phone", 20, "页面上只显示前三后四位", "Pages show the first 3 and last 4 digits"),
            ImportColumn.text(EMAIL, "邮箱", "E-mail", 200, "可不填", "May stay empty"),
            ImportColumn.of(Kind.DATE, JOINED_ON, "入职日期", "Joined on", "可不填", "May stay empty"),
            ImportColumn.of(Kind.DATE, LEFT_ON, "离职日期", "Left on", "离职后的第一天", "First day after leaving"),
            ImportColumn.choice(
                    POST,
                    "岗位",
                    "Post",
                    List.of(
                            new Choice("LEGAL_REPRESENTATIVE", "法定代表人", "Legal representative"),
                            new Choice("PRINCIPAL", "主要负责人", "Principal"),
                            new Choice("QUALITY_SAFETY_HEAD", "质量安全负责人", "Head of quality and safety"),
                            new Choice("QUALITY_MANAGER", "质量管理部门负责人", "Quality manager"),
                            new Choice("PRODUCTION_MANAGER", "生产部门负责人", "Production manager"),
                            new Choice("INSPECTION", "检验人员", "Inspection"),
                            new Choice("RELEASE", "产品放行人员", "Product release"),
                            new Choice("ADVERSE_REACTION", "不良反应监测人员", "Adverse reaction monitoring"),
                            new Choice("TRAINING_CONTACT", "培训联系人", "Training contact")),
                    "没有岗位的员工不填；一人多岗写多行",
                    "Empty for others; one row per post"),
            ImportColumn.of(Kind.DATE, FROM, "任职日期", "Post from", "有岗位时必填", "Needed with a post"),
            ImportColumn.of(Kind.DATE, UNTIL, "卸任日期", "Post until", "卸任后的第一天；在任不填", "First day without the post"),
            ImportColumn.text(DOCUMENT, "任命文件", "Appointment", 120, "文件名或文号", "Name or number of the paper"),
            ImportColumn.text(ACCOUNT, "登录名", "Account", 100, "已有平台账号时填", "If they sign in to the platform"));

    static final List<Map<String, String>> EXAMPLES = List.of(
            Map.of(
                    LICENCE,
                    "沪妆20160001",
                    NAME,
                    "张示例",
                    STAFF_NUMBER,
                    "A001",
                    PHONE,
                    "13800000000",
                    POST,
                    "质量安全负责人",
                    FROM,
                    "2023-03-01",
                    DOCUMENT,
                    "任命书〔2023〕3号"),
            Map.of(LICENCE, "沪妆20160001", NAME, "李示例", STAFF_NUMBER, "A002", JOINED_ON, "2024/6/1"));

    private PeopleFile() {}
}
