package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.PlanQueries;
import io.zhuangan.actionplan.PlanView;
import io.zhuangan.actionplan.TaskView;
import io.zhuangan.kit.Languages;
import io.zhuangan.regulator.Seat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The board as xlsx: one row per task, the words of the page, with the official text beside. */
@WebServlet(urlPatterns = "/plan/board.xlsx")
public class BoardXlsxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Seat seat;

    @Inject
    transient PlanQueries plans;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("year");
        int year = asked == null || !asked.matches("\\d{4}")
                ? "all".equals(asked) ? 0 : LocalDate.now(clock).getYear()
                : Integer.parseInt(asked);
        PlanView plan = plans.board(seat.scope(), year);
        PlanText words = new PlanText(Languages.of(request));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"plan-" + plan.today() + ".xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        Workbook book = new Workbook(response.getOutputStream(), "Zhuangan", "1.0");
        write(book.newWorksheet(words.say("xlsx.sheet")), plan, words);
        book.finish();
    }

    private static void write(Worksheet sheet, PlanView plan, PlanText words) {
        List<String> heads = List.of(
                "number",
                "key",
                "task",
                "progress",
                "lead",
                "support",
                "stage",
                "due",
                "status",
                "cause",
                "requirement",
                "schedule");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, words.say("xlsx." + heads.get(i)));
            sheet.style(0, i).bold().set();
        }
        int row = 1;
        for (TaskView t : plan.tasks()) {
            boolean en = words.english();
            sheet.value(row, 0, t.number());
            sheet.value(row, 1, t.keyTitle().in(en));
            sheet.value(row, 2, t.title().in(en));
            sheet.value(
                    row, 3, t.figure() == null ? words.say("figure.none") : String.join("", words.figure(t.figure())));
            sheet.value(row, 4, words.units(t.lead()));
            sheet.value(row, 5, words.units(t.support()));
            sheet.value(row, 6, t.stage().label().in(en));
            sheet.value(row, 7, t.stage().dueOn());
            sheet.style(row, 7).format("yyyy-mm-dd").set();
            sheet.value(row, 8, words.lamp(t.stage()));
            sheet.value(row, 9, words.cause(t));
            sheet.value(row, 10, t.requirement().in(en));
            sheet.value(row, 11, t.schedule().in(en));
            row++;
        }
        double[] widths = {6, 28, 50, 24, 16, 24, 30, 12, 18, 24, 60, 60};
        for (int i = 0; i < widths.length; i++) sheet.width(i, widths[i]);
        sheet.freezePane(0, 1);
    }
}
