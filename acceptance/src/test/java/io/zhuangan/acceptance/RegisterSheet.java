package io.zhuangan.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register of producers as an officer keeps it in Excel, of any length. */
final class RegisterSheet {
    private static final List<String> HEADINGS =
            List.of("许可证编号", "企业名称", "统一社会信用代码", "所在区", "生产地址", "发证日期", "有效期至", "企业类别", "状态", "示例");
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private RegisterSheet() {}

    /** Firms with licence numbers {@code 沪妆} + four digits of the series + a running number of four digits. */
    static byte[] of(int series, int firms) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "zhuangan", "1.0")) {
            Worksheet sheet = book.newWorksheet("登记");
            for (int c = 0; c < HEADINGS.size(); c++) sheet.value(0, c, HEADINGS.get(c));
            for (int n = 0; n < firms; n++) {
                List<String> row = List.of(
                        licence(series, n),
                        "上海演练%04d%04d日化有限公司（示例）".formatted(series, n),
                        creditCode("91310120%04d%04d".formatted(series, n) + "0"),
                        "奉贤区",
                        "奉贤区示例路 %d 号".formatted(n + 1),
                        "2026-03-02",
                        "2031-03-01",
                        "中小",
                        "在产",
                        "是");
                for (int c = 0; c < row.size(); c++) sheet.value(n + 1, c, row.get(c));
            }
        }
        return out.toByteArray();
    }

    static String licence(int series, int number) {
        return "沪妆%04d%04d".formatted(series, number);
    }

    /** GB 32100-2015: the 18th character makes the weighted sum of all a multiple of 31. */
    private static String creditCode(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += CODE_CHARACTERS.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % CODE_CHARACTERS.length();
        }
        return first17 + CODE_CHARACTERS.charAt((CODE_CHARACTERS.length() - sum % CODE_CHARACTERS.length()) % 31);
    }
}
