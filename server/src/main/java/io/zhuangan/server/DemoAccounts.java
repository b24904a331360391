package io.zhuangan.server;

import java.util.List;

/** The accounts that exist with demo data only, as they are printed. */
final class DemoAccounts {

    private DemoAccounts() {}

    static List<String> lines() {
        return List.of(
                "  Demo accounts (示例), password of all: Zhuangan-2026",
                "    operator       平台运营 platform operator",
                "    city.chen      市局 city bureau: grading and planning lead",
                "    city.lin       市局 city bureau: second officer, reviews",
                "    fengxian.li    奉贤 district officer",
                "    fengxian.wei   奉贤 district lead: confirms officers' training",
                "    jingan.zhou    静安 district officer",
                "    assoc.wang     协会一 course manager, association 1",
                "    assoc.he       协会一 editor and admin, association 1",
                "    assoc2.zhao    协会二 course manager, association 2",
                "    assoc2.mu      协会二 admin, association 2: files its yearly plan",
                "    firm1.sun      质量安全负责人 of demo firm 1 (奉贤), association 1",
                "    firm1.wu       法定代表人 of demo firm 1",
                "    firm2.qian     质量安全负责人 of demo firm 2 (静安), associations 1 and 2",
                "    firm3.feng     质量安全负责人 of demo firm 3 (奉贤), association 2");
    }
}
