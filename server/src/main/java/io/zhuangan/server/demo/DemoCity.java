package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The invented city: 226 producers over the districts, 84 of them in 奉贤. No name is taken from a real company, and each
 * says 示例. The same in every run: it depends on no clock and on nothing outside this class.
 */
final class DemoCity {
    /** The evaluation year that is open in the demo. */
    static final int YEAR = 2026;

    private static final Map<String, Integer> FIRMS_BY_DISTRICT = new LinkedHashMap<>();

    static {
        FIRMS_BY_DISTRICT.put("奉贤区", 84);
        FIRMS_BY_DISTRICT.put("静安区", 6);
        FIRMS_BY_DISTRICT.put("浦东新区", 20);
        FIRMS_BY_DISTRICT.put("松江区", 20);
        FIRMS_BY_DISTRICT.put("闵行区", 18);
        FIRMS_BY_DISTRICT.put("嘉定区", 15);
        FIRMS_BY_DISTRICT.put("金山区", 14);
        FIRMS_BY_DISTRICT.put("青浦区", 13);
        FIRMS_BY_DISTRICT.put("宝山区", 10);
        FIRMS_BY_DISTRICT.put("徐汇区", 4);
        FIRMS_BY_DISTRICT.put("普陀区", 4);
        FIRMS_BY_DISTRICT.put("崇明区", 4);
        FIRMS_BY_DISTRICT.put("临港新片区", 4);
        FIRMS_BY_DISTRICT.put("长宁区", 3);
        FIRMS_BY_DISTRICT.put("杨浦区", 3);
        FIRMS_BY_DISTRICT.put("黄浦区", 2);
        FIRMS_BY_DISTRICT.put("虹口区", 2);
    }

    private static final List<String> FIRST = List.of(
            "芷", "蘅", "棠", "絮", "栖", "澄", "玥", "岫", "黛", "霁", "沅", "筠", "茉", "珈", "漪", "瑗", "翎", "苒", "槿", "桉", "湄",
            "葭", "菀", "璎");
    private static final List<String> SECOND =
            List.of("汀", "芜", "砚", "屿", "纾", "笙", "岚", "颂", "序", "吟", "泠", "棹", "洲", "麓", "笺", "壑", "舟", "绡", "榭", "禾");
    private static final List<String> TRADES = List.of("日化", "化妆品", "生物科技", "香氛科技", "精细化工", "护理用品", "化妆品制造", "日用品");
    private static final List<String> ROADS = List.of("示范一路", "示范二路", "样例路", "范本路", "例证路", "演示大道");

    /** Firms that the demo accounts and the pictures know by name. */
    private record Known(
            String code,
            String district,
            String licence,
            String name,
            String nameEn,
            String day,
            int quality,
            String... kinds) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "firm1",
                    "奉贤区",
                    "沪妆20160021",
                    "上海芷汀日化有限公司（示例）",
                    "Shanghai Zhiting Daily Chemical Co. (demo)",
                    "2016-04-18",
                    0,
                    "儿童",
                    "中小"),
            new Known(
                    "firm2",
                    "静安区",
                    "沪妆20210112",
                    "上海云岫香氛科技有限公司（示例）",
                    "Shanghai Yunxiu Fragrance Co. (demo)",
                    "2021-06-09",
                    0,
                    "特殊"),
            new Known(
                    "firm3",
                    "奉贤区",
                    "沪妆20190043",
                    "上海絮白母婴护理用品有限公司（示例）",
                    "Shanghai Xubai Baby Care Co. (demo)",
                    "2019-03-27",
                    1,
                    "儿童",
                    "受托生产"),
            new Known(null, "奉贤区", "沪妆20200031", "上海棠砚化妆品有限公司（示例）", null, "2020-05-20", 0, "受托生产"),
            new Known(null, "奉贤区", "沪妆20170208", "澄露生物科技（上海）有限公司奉贤分公司（示例）", null, "2017-09-11", 2, "中小"),
            new Known(null, "奉贤区", "沪妆20180077", "上海栖澄化妆品制造有限公司（示例）", null, "2018-08-02", 1, "受托生产"),
            new Known(null, "奉贤区", "沪妆20230019", "上海玥禾精细化工有限公司（示例）", null, "2023-02-14", 3, "中小"));

    private final List<DemoFirm> firms = new ArrayList<>();

    DemoCity() {
        Dice dice = new Dice(20_260_701L);
        Set<String> names = new HashSet<>();
        Set<String> licences = new HashSet<>();
        KNOWN.forEach(known -> {
            names.add(known.name());
            licences.add(known.licence());
        });
        FIRMS_BY_DISTRICT.forEach((district, count) -> {
            List<Known> known = KNOWN.stream()
                    .filter(firm -> firm.district().equals(district))
                    .toList();
            known.forEach(firm -> firms.add(firm(dice, firm)));
            for (int i = known.size(); i < count; i++) firms.add(firm(dice, district, names, licences));
        });
    }

    List<DemoFirm> firms() {
        return firms;
    }

    List<List<Object>> register() {
        return firms.stream().map(DemoFirm::row).toList();
    }

    private DemoFirm firm(Dice dice, Known known) {
        return firm(
                dice,
                known.code(),
                known.licence(),
                known.name(),
                known.nameEn(),
                known.district(),
                LocalDate.parse(known.day()),
                List.of(known.kinds()),
                known.quality(),
                false);
    }

    private DemoFirm firm(Dice dice, String district, Set<String> names, Set<String> licences) {
        String name;
        do {
            name = "上海" + dice.of(FIRST) + dice.of(SECOND) + dice.of(TRADES) + "有限公司（示例）";
        } while (!names.add(name));
        LocalDate day = LocalDate.of(dice.between(2016, 2025), dice.between(1, 12), dice.between(1, 28));
        // two firms are too young for the year 2026 (Measures Art. 9)
        if (firms.size() == 40 || firms.size() == 150) day = LocalDate.of(2026, 7, dice.between(1, 20));
        String licence;
        do {
            licence = "沪妆%d%04d".formatted(day.getYear(), dice.between(1, 299));
        } while (!licences.add(licence));
        int luck = dice.below(100);
        int quality = luck < 40 ? 0 : luck < 78 ? 1 : luck < 95 ? 2 : 3;
        List<String> kinds = new ArrayList<>();
        if (dice.percent(14)) kinds.add("儿童");
        if (dice.percent(12)) kinds.add("特殊");
        if (dice.percent(45)) kinds.add("受托生产");
        if (dice.percent(60)) kinds.add("中小");
        if (dice.percent(4)) kinds.add("牙膏");
        return firm(dice, null, licence, name, null, district, day, kinds, quality, true);
    }

    private DemoFirm firm(
            Dice dice,
            String code,
            String licence,
            String name,
            String nameEn,
            String district,
            LocalDate licensed,
            List<String> kinds,
            int quality,
            boolean mayStop) {
        int number = firms.size() + 1;
        int staff = kinds.contains("中小") ? dice.between(12, 95) : dice.between(60, 420);
        LocalDate stopped = null;
        LocalDate resumed = null;
        // three long stops that keep a firm out of the year, five short ones that do not
        if (mayStop && number % 60 == 17) stopped = LocalDate.of(2026, dice.between(1, 3), dice.between(1, 28));
        if (mayStop && number % 45 == 8) {
            stopped = LocalDate.of(2026, dice.between(3, 5), dice.between(1, 28));
            resumed = stopped.plusDays(dice.between(30, 80));
        }
        LocalDate until = licensed.plusYears(5).minusDays(1);
        while (until.isBefore(LocalDate.of(YEAR, 12, 31))) until = until.plusYears(5);
        return new DemoFirm(
                number,
                code,
                licence,
                name,
                nameEn,
                creditCode(number),
                district,
                "上海市" + district + dice.of(ROADS) + dice.between(1, 999) + "号",
                licensed,
                until,
                kinds,
                staff,
                stopped,
                resumed,
                quality);
    }

    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Well formed with its check character (GB 32100), but of a registration office 999 that does not exist. */
    static String creditCode(int number) {
        String first = "91319999MA%07d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first.length(); i++) {
            sum += CREDIT_CHARACTERS.indexOf(first.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return first + CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
