package io.zhuangan.enterprise;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Choice;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import java.util.Map;

/** The xlsx format of the register, kind {@code ENTERPRISE_REGISTER}: one row is one production licence. */
final class RegisterFile {
    static final String KIND = "ENTERPRISE_REGISTER";

    static final String LICENCE = "licenceNumber";
    static final String NAME = "name";
    static final String NAME_EN = "nameEn";
    static final String CREDIT = "creditCode";
    static final String DISTRICT = "district";
    static final String ADDRESS = "address";
    static final String LICENSED_ON = "licensedOn";
    static final String LICENCE_UNTIL = "licenceUntil";
    static final String KINDS = "kinds";
    static final String STAFF = "staff";
    static final String STATUS = "status";
    static final String STOPPED_ON = "stoppedOn";
    static final String RESUMED_ON = "resumedOn";
    static final String CODE = "platformCode";
    static final String DEMO = "demo";

    /** Names of the kinds in a cell, in Chinese and English. */
    static final Map<String, EnterpriseKind> KIND_NAMES = Map.of(
            "儿童", EnterpriseKind.CHILDREN,
            "Children", EnterpriseKind.CHILDREN,
            "特殊", EnterpriseKind.SPECIAL,
            "Special", EnterpriseKind.SPECIAL,
            "受托生产", EnterpriseKind.CONTRACT_MAKER,
            "Contract maker", EnterpriseKind.CONTRACT_MAKER,
            "中小", EnterpriseKind.SMALL_MEDIUM,
            "SME", EnterpriseKind.SMALL_MEDIUM,
            "牙膏", EnterpriseKind.TOOTHPASTE,
            "Toothpaste", EnterpriseKind.TOOTHPASTE);

    static final String KINDS_ALLOWED = "儿童、特殊、受托生产、中小、牙膏";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(LICENCE, "许可证编号", "Licence number", 40, "如 沪妆20160001", "E.g. 沪妆20160001")
                    .mandatory(),
            ImportColumn.text(NAME, "企业名称", "Enterprise", 200, "许可证上的名称", "As on the licence")
                    .mandatory(),
            ImportColumn.text(NAME_EN, "英文名称", "English name", 200, "可不填", "May stay empty"),
            ImportColumn.text(
                            CREDIT,
                            "统一社会信用代码",
                            "Credit code",
                            18,
                            "18 位，会核对校验码",
                            "18 characters; the check character is verified")
                    .mandatory(),
            ImportColumn.text(DISTRICT, "所在区", "District", 60, "区名或行政区划代码，如 奉贤区", "Name or code, e.g. 310120")
                    .mandatory(),
            ImportColumn.text(ADDRESS, "生产地址", "Address", 300, "许可证上的生产地址", "Production address"),
            ImportColumn.of(Kind.DATE, LICENSED_ON, "发证日期", "Licensed on", "首次发证日期", "Day of the first licence")
                    .mandatory(),
            ImportColumn.of(Kind.DATE, LICENCE_UNTIL, "有效期至", "Licence until", "许可证有效期止", "Last day of the licence"),
            ImportColumn.text(
                    KINDS,
                    "企业类别",
                    "Kinds",
                    100,
                    "儿童、特殊、受托生产、中小、牙膏，可多项，用顿号分开",
                    "Children, Special, Contract maker, SME, Toothpaste; several with commas"),
            ImportColumn.of(Kind.WHOLE, STAFF, "从业人数", "Staff", "只保存规模区间，不保存人数", "Only the size band is kept"),
            ImportColumn.choice(
                    STATUS,
                    "状态",
                    "Status",
                    List.of(
                            new Choice("ACTIVE", "在产", "Active"),
                            new Choice("STOPPED", "停产", "Stopped"),
                            new Choice("CANCELLED", "注销", "Cancelled")),
                    "不填为 在产",
                    "Empty means Active"),
            ImportColumn.of(Kind.DATE, STOPPED_ON, "停产日期", "Stopped on", "最近一次停产的第一天", "First day of the last stop"),
            ImportColumn.of(
                    Kind.DATE, RESUMED_ON, "复产日期", "Resumed on", "恢复生产的第一天；未复产不填", "First day with production again"),
            ImportColumn.text(
                    CODE, "平台代码", "Platform code", 60, "一般不填；不填时用许可证编号", "Usually empty; then the licence number"),
            ImportColumn.of(Kind.YES_NO, DEMO, "示例", "Demo", "示例企业填 是", "Yes for an invented firm"));

    static final List<Map<String, String>> EXAMPLES = List.of(
            Map.ofEntries(
                    Map.entry(LICENCE, "沪妆20160001"),
                    Map.entry(NAME, "上海某某化妆品有限公司"),
                    Map.entry(CREDIT, "91310120MA1HX0001Q"),
                    Map.entry(DISTRICT, "奉贤区"),
                    Map.entry(ADDRESS, "奉贤区某某路 1 号"),
                    Map.entry(LICENSED_ON, "2016-03-01"),
                    Map.entry(LICENCE_UNTIL, "2026-02-28"),
                    Map.entry(KINDS, "儿童、中小"),
                    Map.entry(STAFF, "86"),
                    Map.entry(STATUS, "在产")),
            Map.ofEntries(
                    Map.entry(LICENCE, "沪妆20180002"),
                    Map.entry(NAME, "某某生物科技（上海）有限公司"),
                    Map.entry(CREDIT, "91310106MA1HX0002K"),
                    Map.entry(DISTRICT, "310106"),
                    Map.entry(LICENSED_ON, "2018年7月2日"),
                    Map.entry(STATUS, "停产"),
                    Map.entry(STOPPED_ON, "2026/5/6")));

    private RegisterFile() {}
}
