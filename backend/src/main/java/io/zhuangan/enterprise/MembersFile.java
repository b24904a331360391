package io.zhuangan.enterprise;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import java.util.Map;

/** The xlsx format of members, kind {@code ASSOCIATION_MEMBERS}: one row is one firm in one association. */
final class MembersFile {
    static final String KIND = "ASSOCIATION_MEMBERS";

    static final String ASSOCIATION = "association";
    static final String LICENCE = "licenceNumber";
    static final String FIRM = "enterpriseName";
    static final String NUMBER = "memberNumber";
    static final String JOINED_ON = "joinedOn";
    static final String LEFT_ON = "leftOn";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(ASSOCIATION, "协会", "Association", 200, "协会名称或平台代码", "Name or platform code")
                    .mandatory(),
            ImportColumn.text(LICENCE, "许可证编号", "Licence number", 40, "企业须已在名录中", "The firm must be in the register")
                    .mandatory(),
            ImportColumn.text(FIRM, "企业名称", "Enterprise", 200, "供核对，可不填", "For checking by eye, may stay empty"),
            ImportColumn.text(NUMBER, "会员编号", "Member number", 40, "可不填", "May stay empty"),
            ImportColumn.of(Kind.DATE, JOINED_ON, "入会日期", "Joined on", "", "").mandatory(),
            ImportColumn.of(Kind.DATE, LEFT_ON, "退会日期", "Left on", "退会后的第一天", "First day after leaving"));

    static final List<Map<String, String>> EXAMPLES =
            List.of(Map.of(ASSOCIATION, "某某行业协会", LICENCE, "沪妆20160001", NUMBER, "M-0001", JOINED_ON, "2019-05-20"));

    private MembersFile() {}
}
