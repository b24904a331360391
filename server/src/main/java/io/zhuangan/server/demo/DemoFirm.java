package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented producer.
 *
 * @param code how the demo accounts call it ({@code firm1}); null for the others
 * @param quality 0 (exemplary) to 3 (troubled): decides what its record looks like
 */
record DemoFirm(
        int number,
        String code,
        String licence,
        String name,
        String nameEn,
        String creditCode,
        String district,
        String address,
        LocalDate licensedOn,
        LocalDate licenceUntil,
        List<String> kinds,
        int staff,
        LocalDate stoppedOn,
        LocalDate resumedOn,
        int quality) {

    List<Object> row() {
        return Sheets.row(
                licence,
                name,
                creditCode,
                district,
                address,
                licensedOn,
                licenceUntil,
                String.join("、", kinds),
                staff,
                stoppedOn != null && resumedOn == null ? "停产" : "在产",
                stoppedOn,
                resumedOn,
                nameEn,
                "是");
    }

    static final List<String> HEADINGS = List.of(
            "许可证编号",
            "企业名称",
            "统一社会信用代码",
            "所在区",
            "生产地址",
            "发证日期",
            "有效期至",
            "企业类别",
            "从业人数",
            "状态",
            "停产日期",
            "复产日期",
            "英文名称",
            "示例");
}
