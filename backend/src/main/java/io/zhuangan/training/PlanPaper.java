package io.zhuangan.training;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.shared.Time;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A version of a yearly plan as files to hand over: docx from the template {@code /training/year-plan.docx}, and xlsx in
 * the form that the import takes in again. Pure: what is written was read by {@link TrainingPlanQueries}.
 */
public final class PlanPaper {
    private static final String TEMPLATE = "/training/year-plan.docx";
    private static final int QUARTER = 3;

    private PlanPaper() {}

    /** The words of the reader's language; the front-end has them. */
    public interface Words {
        boolean english();

        /** Text of the training bundle. */
        String say(String key, Object... values);

        String label(Enum<?> constant);

        String day(LocalDate day);

        /** Month, quarter or span, as pages write it. */
        String months(int first, int last);
    }

    public static byte[] docx(TrainingPlanView plan, PlanVersionView version, List<PlanLine> lines, Words words) {
        Map<String, Object> values = new HashMap<>();
        values.put("association", plan.associationName());
        values.put("title", words.say("plan.paper.title", plan.year()));
        values.put("state", words.say("plan.paper.state", version.number(), words.label(version.state())));
        values.put("h_n", words.say("plan.col.number"));
        values.put("h_course", words.say("plan.col.course"));
        values.put("h_audience", words.say("plan.col.audience"));
        values.put("h_when", words.say("plan.col.when"));
        values.put("h_sessions", words.say("plan.col.sessions"));
        values.put("h_people", words.say("plan.col.people"));
        values.put("h_hours", words.say("plan.col.hours"));
        values.put("h_mode", words.say("plan.col.mode"));
        values.put("h_lecturer", words.say("plan.col.lecturer"));
        values.put("h_organiser", words.say("plan.col.organiser"));
        values.put("lines", rows(lines, words));
        values.put("total", words.say("plan.total", lines.size()));
        values.put("total_sessions", sum(lines, PlanLine::sessions));
        values.put("total_people", sum(lines, PlanLine::people));
        values.put("note", version.note() == null ? "" : words.say("plan.paper.note", version.note()));
        values.put("remarks", version.remarks() == null ? "" : words.say("plan.paper.remarks", version.remarks()));
        values.put("signed", words.say("plan.paper.signed", plan.associationName()));
        values.put(
                "day",
                version.filedAt() == null ? words.say("plan.paper.day.open") : words.day(Time.day(version.filedAt())));
        values.put("made", words.say("plan.paper.made"));
        Configure loop = Configure.builder()
                .bind("lines", new LoopRowTableRenderPolicy())
                .build();
        try (InputStream template = PlanPaper.class.getResourceAsStream(TEMPLATE);
                XWPFTemplate filled = XWPFTemplate.compile(template, loop).render(values)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            filled.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> rows(List<PlanLine> lines, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlanLine line : lines) {
            Map<String, Object> row = new HashMap<>();
            row.put("n", rows.size() + 1);
            row.put("course", line.title());
            row.put("purpose", line.purpose());
            row.put("audience", audience(line, words));
            row.put("when", words.months(line.firstMonth(), line.lastMonth()));
            row.put("sessions", line.sessions());
            row.put("people", line.people());
            row.put("hours", line.hours().stripTrailingZeros().toPlainString());
            row.put("mode", words.label(line.mode()));
            row.put("lecturer", words.label(line.lecturer()));
            row.put("organiser", words.label(line.organiser()));
            rows.add(row);
        }
        return rows;
    }

    private static int sum(List<PlanLine> lines, ToIntFunction<PlanLine> cell) {
        return lines.stream().mapToInt(cell).sum();
    }

    private static String audience(PlanLine line, Words words) {
        String posts = labels(line.posts(), words);
        String kinds = labels(line.kinds(), words);
        if (posts.isEmpty()) posts = words.say("plan.posts.all");
        return kinds.isEmpty() ? posts : posts + (words.english() ? "; " : "；") + kinds;
    }

    private static String labels(Collection<? extends Enum<?>> constants, Words words) {
        return constants.stream().map(words::label).collect(Collectors.joining(words.english() ? ", " : "、"));
    }

    /** In the columns of {@link PlanFile}. */
    public static byte[] xlsx(TrainingPlanView plan, List<PlanLine> lines, Words words) {
        List<String> headings = PlanFile.COLUMNS.stream()
                .map(c -> words.english() ? c.en() : c.zh())
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (PlanLine line : lines) {
            rows.add(SheetWriter.row(
                    plan.year(),
                    line.title(),
                    line.purpose(),
                    PlanFile.words(line.posts(), words.english()),
                    PlanFile.words(line.kinds(), words.english()),
                    months(line),
                    line.sessions(),
                    line.people(),
                    line.hours(),
                    PlanFile.choice(PlanFile.MODE, line.mode(), words.english()),
                    PlanFile.choice(PlanFile.LECTURER, line.lecturer(), words.english()),
                    PlanFile.choice(PlanFile.ORGANISER, line.organiser(), words.english())));
        }
        return SheetWriter.one(words.say("plan.paper.sheet", plan.year()), headings, rows);
    }

    /** 3, Q2 or 3-5: what the import reads in either language. */
    static String months(PlanLine line) {
        int first = line.firstMonth();
        int last = line.lastMonth();
        if (first == last) return String.valueOf(first);
        boolean quarter = first % QUARTER == 1 && last == first + QUARTER - 1;
        return quarter ? "Q" + last / QUARTER : first + "-" + last;
    }
}
