package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The invented people of the city: about 1,300, each firm's key posts filled, a third of the heads of quality new since 2023. */
final class DemoPeople {
    static final List<String> HEADINGS =
            List.of("许可证编号", "企业名称", "姓名", "工号", "手机", "入职日期", "岗位", "任职日期", "卸任日期", "任命文件", "登录名");

    private static final List<String> SURNAMES = List.of(
            "陆", "沈", "顾", "俞", "严", "施", "闻", "柏", "祝", "葛", "范", "苗", "凌", "霍", "虞", "柯", "卢", "丁", "邵", "舒", "屈",
            "项", "祁", "纪", "梅", "盛", "殷", "焦", "谷", "车", "宓", "蓬", "郁", "欧阳", "司徒", "上官");
    private static final List<String> GIVEN_ONE = List.of(
            "知", "言", "景", "书", "若", "亦", "清", "以", "望", "念", "砚", "听", "予", "修", "舒", "明", "云", "安", "嘉", "谨", "行",
            "泽", "宛", "闻");
    private static final List<String> GIVEN_TWO = List.of(
            "远", "宁", "禾", "秋", "和", "慈", "恒", "溪", "岚", "川", "乔", "然", "澈", "遥", "意", "真", "棠", "穗", "泉", "朗", "维",
            "舟", "钧", "白");

    private final List<List<Object>> rows = new ArrayList<>();
    private int people;
    private final Dice dice = new Dice(13_001_300L);

    DemoPeople(DemoCity city) {
        for (DemoFirm firm : city.firms()) {
            new Staff(firm).fill();
        }
    }

    List<List<Object>> rows() {
        return rows;
    }

    int count() {
        return people;
    }

    /** The people of one firm. */
    private final class Staff {
        private final DemoFirm firm;
        private final Set<String> names = new HashSet<>();
        private int next = 1;

        Staff(DemoFirm firm) {
            this.firm = firm;
        }

        /** One person; a post adds a row, the first row also says who they are. */
        private final class Person {
            private final String name;
            private final String number;
            private final String phone;
            private final LocalDate joined;
            private final String account;

            Person(String name, String account) {
                this.name = name;
                this.account = account;
                number = "%03d".formatted(next++);
                phone = "1380000%04d".formatted(dice.below(10_000));
                LocalDate earliest = firm.licensedOn();
                joined = earliest.plusDays(dice.below((int)
                        Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(earliest, LocalDate.of(2025, 6, 30)))));
                people++;
            }

            Person post(String post, LocalDate from, LocalDate until) {
                String paper = post == null ? null : "任命书〔" + from.getYear() + "〕" + number + "号（示例）";
                rows.add(Sheets.row(
                        firm.licence(), firm.name(), name, number, phone, joined, post, from, until, paper, account));
                return this;
            }

            Person post(String post) {
                return post(post, joined, null);
            }

            Person none() {
                return post(null, null, null);
            }
        }

        private Person somebody() {
            String name;
            do {
                name = dice.of(SURNAMES) + dice.of(GIVEN_ONE) + (dice.percent(80) ? dice.of(GIVEN_TWO) : "");
            } while (!names.add(name));
            return new Person(name, null);
        }

        private Person known(String name, String account) {
            names.add(name);
            return new Person(name, account);
        }

        void fill() {
            if ("firm1".equals(firm.code())) {
                first();
            } else if ("firm2".equals(firm.code())) {
                usual(known("钱一禾", "firm2.qian"));
            } else if ("firm3".equals(firm.code())) {
                usual(known("冯砚秋", "firm3.feng"));
                known("唐景行", "group.tang").post("培训联系人");
            } else {
                usual(null);
            }
        }

        /** The firm of the pictures. */
        private void first() {
            known("吴承安", "firm1.wu").post("法定代表人", LocalDate.of(2016, 4, 18), null);
            known("吴柏年", null).post("主要负责人", LocalDate.of(2019, 7, 1), null);
            somebody().post("质量安全负责人", LocalDate.of(2019, 5, 6), LocalDate.of(2024, 3, 1));
            known("孙亦宁", "firm1.sun").post("质量安全负责人", LocalDate.of(2024, 3, 1), null);
            known("沈墨", null).post("质量管理部门负责人", LocalDate.of(2021, 1, 11), null);
            known("公孙雨桐", null).post("生产部门负责人", LocalDate.of(2020, 9, 1), null);
            known("唐可", null).post("检验人员", LocalDate.of(2022, 6, 1), null);
            known("徐念慈", "firm1.xu").post("培训联系人", LocalDate.of(2023, 2, 20), null);
            known("唐景行", "group.tang").post("培训联系人", LocalDate.of(2025, 1, 6), null);
            known("顾澄", null).none();
            somebody().post("产品放行人员");
            somebody().post("不良反应监测人员");
        }

        private void usual(Person head) {
            somebody().post("法定代表人", firm.licensedOn(), null);
            LocalDate since = firm.licensedOn();
            boolean changed = dice.percent(33) && since.isBefore(LocalDate.of(2023, 1, 1));
            if (changed) {
                LocalDate day = LocalDate.of(dice.between(2023, 2025), dice.between(1, 12), dice.between(1, 28));
                somebody().post("质量安全负责人", since, day);
                since = day;
            }
            // three firms have lost theirs and found nobody yet
            if (head != null) head.post("质量安全负责人", since, null);
            else if (firm.number() % 71 == 30) somebody().post("质量安全负责人", since, LocalDate.of(2026, 10, 9));
            else somebody().post("质量安全负责人", since, null);
            Person quality = somebody().post("质量管理部门负责人");
            if (dice.percent(40)) quality.post("产品放行人员");
            somebody().post("生产部门负责人");
            if (dice.percent(60)) {
                Person tester = somebody().post("检验人员");
                if (dice.percent(50)) tester.post("不良反应监测人员");
            }
            if (dice.percent(40)) somebody().post("培训联系人");
            int others = firm.staff() > 100 ? dice.between(0, 2) : dice.between(0, 1);
            for (int i = 0; i < others; i++) somebody().none();
        }
    }
}
