package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who belongs to which of the two invented associations: some to both, some to none. */
final class DemoMembers {
    static final List<String> HEADINGS = List.of("协会", "许可证编号", "企业名称", "会员编号", "入会日期", "退会日期");

    private DemoMembers() {}

    static List<List<Object>> rows(DemoCity city) {
        Dice dice = new Dice(77_130L);
        List<List<Object>> rows = new ArrayList<>();
        for (DemoFirm firm : city.firms()) {
            boolean one = dice.percent(66);
            boolean two = dice.percent(one ? 15 : 55);
            if ("firm1".equals(firm.code())) {
                one = true;
                two = false;
            } else if ("firm2".equals(firm.code())) {
                one = true;
                two = true;
            } else if ("firm3".equals(firm.code())) {
                one = false;
                two = true;
            }
            if (one) rows.add(row("SH-RH", "A", firm, dice));
            if (two) rows.add(row("SH-FX", "B", firm, dice));
        }
        return rows;
    }

    private static List<Object> row(String association, String letter, DemoFirm firm, Dice dice) {
        int year = Math.max(firm.licensedOn().getYear(), dice.between(2017, 2025));
        LocalDate joined = LocalDate.of(year, dice.between(1, 12), dice.between(1, 28));
        if (joined.isBefore(firm.licensedOn())) joined = firm.licensedOn();
        boolean stays = firm.code() != null || !dice.percent(4);
        LocalDate left = stays || joined.getYear() > 2024 ? null : LocalDate.of(2025, dice.between(1, 12), 1);
        return Sheets.row(
                association, firm.licence(), firm.name(), letter + "-%04d".formatted(firm.number()), joined, left);
    }
}
