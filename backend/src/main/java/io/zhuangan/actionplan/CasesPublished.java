package io.zhuangan.actionplan;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.CaseQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Task 13: typical cases that are public; the table asks for 2-3 a year, so 2 is the number to reach. */
@ApplicationScoped
public class CasesPublished implements TaskFigure {
    private static final int EACH_YEAR = 2;

    @Inject
    CaseQueries cases;

    @Override
    public int task() {
        return 13;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        List<Figure.Source> records = cases.publishedIn(scope, year).stream()
                .map(c -> new Figure.Source("case", c.key(), c.title(), c.firm(), Time.day(c.at()), null))
                .toList();
        return new Figure("cases", List.of((long) records.size()), EACH_YEAR, records);
    }
}
