package io.zhuangan.regulator.grading;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.grading.TwoNames;
import io.zhuangan.grading.YearFigures;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.objection.ObjectionFigures;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;

/** The tables of the page of figures as one workbook, a sheet each. */
final class FigureSheets {
    private final LeadFigures.Figures figures;
    private final Locale locale;

    FigureSheets(LeadFigures.Figures figures, Locale locale) {
        this.figures = figures;
        this.locale = locale;
    }

    Response answer() {
        SheetWriter book = new SheetWriter();
        years().into(book, "fig.over", figures.grades().years());
        groups("districts.district", g -> say(g.name()))
                .into(book, "fig.districts", figures.grades().districts());
        groups("fig.col.kind", this::kind)
                .into(book, "fig.kinds", figures.grades().kinds());
        indicators().into(book, "fig.indicators", figures.grades().indicators());
        disputes().into(book, "fig.objections", figures.objections().indicators());
        stages().into(book, "fig.stages", figures.stages());
        return SheetTable.answer(
                book, table().say("fig.title") + " " + figures.grades().year());
    }

    private <T> SheetTable<T> table() {
        return new SheetTable<>("grading", locale);
    }

    private SheetTable<YearFigures.Levels> years() {
        return this.<YearFigures.Levels>table()
                .col("fig.col.year", YearFigures.Levels::year)
                .col("districts.graded", YearFigures.Levels::graded)
                .col("fig.col.a", YearFigures.Levels::a)
                .col("fig.col.b", YearFigures.Levels::b)
                .col("fig.col.c", YearFigures.Levels::c)
                .col("fig.col.d", YearFigures.Levels::d)
                .col("fall.deferred", YearFigures.Levels::deferred);
    }

    private SheetTable<YearFigures.Group> groups(String heading, Function<YearFigures.Group, String> name) {
        return this.<YearFigures.Group>table()
                .col(heading, name)
                .col("districts.graded", g -> g.levels().graded())
                .col("fig.col.a", g -> g.levels().a())
                .col("fig.col.b", g -> g.levels().b())
                .col("fig.col.c", g -> g.levels().c())
                .col("fig.col.d", g -> g.levels().d())
                .col("fall.deferred", g -> g.levels().deferred())
                .col("fig.col.mean", YearFigures.Group::mean)
                .col("fig.col.change", YearFigures.Group::change);
    }

    private SheetTable<YearFigures.IndicatorRow> indicators() {
        return this.<YearFigures.IndicatorRow>table()
                .col("fig.col.indicator", i -> i.code() + " " + say(i.name()))
                .col("fig.col.worth", YearFigures.IndicatorRow::worth)
                .col("fig.col.firms", YearFigures.IndicatorRow::firms)
                .col("fig.col.of", YearFigures.IndicatorRow::of)
                .col("fig.col.share", YearFigures.IndicatorRow::share)
                .col("fig.col.lost", YearFigures.IndicatorRow::mean)
                .col("fig.col.before", YearFigures.IndicatorRow::meanBefore)
                .col("fig.col.worst", YearFigures.IndicatorRow::worst);
    }

    private SheetTable<ObjectionFigures.Row> disputes() {
        SheetTable<ObjectionFigures.Row> table = table();
        return table.col(
                        "fig.col.indicator",
                        row -> row.code() == null
                                ? table.say("fig.indicator.none")
                                : row.code() + " " + say(figures.indicator(row.code())))
                .col("fig.col.raised", ObjectionFigures.Row::raised)
                .col("fig.col.open", ObjectionFigures.Row::open)
                .col("fig.col.kept", ObjectionFigures.Row::kept)
                .col("fig.col.adjusted", ObjectionFigures.Row::adjusted)
                .col("fig.col.withdrawn", ObjectionFigures.Row::withdrawn)
                .col("fig.col.overturned", ObjectionFigures.Row::overturned);
    }

    private SheetTable<LeadFigures.Stage> stages() {
        return this.<LeadFigures.Stage>table()
                .col("districts.district", s -> say(s.name()))
                .col("fig.col.unfiled", LeadFigures.Stage::unfiled)
                .col("fig.col.filed", LeadFigures.Stage::filed)
                .col("exceptions.UNTOLD", LeadFigures.Stage::preliminary)
                .col("exceptions.UNSEEN", LeadFigures.Stage::unseen)
                .col("exceptions.SEEN", LeadFigures.Stage::seen)
                .col("fig.col.disputed", LeadFigures.Stage::disputed)
                .col("exceptions.ENDED", LeadFigures.Stage::ended);
    }

    private String kind(YearFigures.Group group) {
        if (group.code() == null) return table().say("fig.kind.none");
        return new SheetTable<>("enterprise", locale).say("EnterpriseKind." + EnterpriseKind.valueOf(group.code()));
    }

    private String say(TwoNames name) {
        if (name == null) return "";
        return locale.getLanguage().equals("en") ? name.en() : name.zh();
    }
}
