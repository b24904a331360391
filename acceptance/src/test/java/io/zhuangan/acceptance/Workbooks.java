package io.zhuangan.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files for imports, as officers would fill in the templates. */
final class Workbooks {
    static final String FENGXIAN = "奉贤区";
    static final String JINGAN = "静安区";

    private static final List<String> REGISTER =
            List.of("许可证编号", "企业名称", "统一社会信用代码", "所在区", "生产地址", "发证日期", "有效期至", "企业类别", "状态", "示例");
    private static final List<String> FACTS = List.of("许可证编号", "事实类型", "发生日期", "事项或产品", "数据来源");
    private static final List<String> PEOPLE = List.of("许可证编号", "姓名", "工号", "手机", "入职日期");
    private static final AtomicLong LAST = new AtomicLong(System.nanoTime());

    private Workbooks() {}

    /** A licence number that no other test has. */
    static String licence() {
        return "沪妆2025%04d".formatted(1000 + LAST.addAndGet(37) % 9000);
    }

    static byte[] register(String licence, String name, String district) {
        return sheet(REGISTER, List.of(firm(licence, name, district)));
    }

    static List<String> firm(String licence, String name, String district) {
        return List.of(
                licence, name, "91310120MA1HX0001Q", district, "示例路 1 号", "2025-03-02", "2030-03-01", "中小", "在产", "是");
    }

    static byte[] register(List<List<String>> firms) {
        return sheet(REGISTER, firms);
    }

    /** One absence of each firm, in 2025: a story of the same run releases 2026, and a released year takes no facts. */
    static byte[] facts(List<String> licences) {
        List<List<String>> rows = new ArrayList<>();
        for (String licence : licences) rows.add(List.of(licence, "培训、约谈或会议缺席", "2025-03-26", "导入演练", "会议签到"));
        return sheet(FACTS, rows);
    }

    static byte[] people(String licence, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(licence, "员工" + i, "N" + i, "13800000000", "2025-06-01"));
        }
        return sheet(PEOPLE, rows);
    }

    static byte[] sheet(List<String> headings, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "zhuangan", "1.0")) {
            Worksheet sheet = book.newWorksheet("填报");
            for (int c = 0; c < headings.size(); c++) sheet.value(0, c, headings.get(c));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++)
                    sheet.value(r + 1, c, rows.get(r).get(c));
            }
            book.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name, byte[] content) {
        try {
            return Files.write(Files.createTempDirectory("import-").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
