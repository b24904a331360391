package io.zhuangan.actionplan;

import io.zhuangan.contract.ContractQueries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Task 14: model contracts and norms that associations published, and firms that say they use them. No number is asked for. */
@ApplicationScoped
public class NormsIssued implements TaskFigure {
    @Inject
    ContractQueries contracts;

    @Override
    public int task() {
        return 14;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        List<ContractQueries.Issued> issued = contracts.issuedIn(scope, year);
        long users = issued.stream().mapToLong(ContractQueries.Issued::users).sum();
        List<Figure.Source> records = issued.stream()
                .map(one -> new Figure.Source(
                        "contract",
                        one.edition().template(),
                        one.edition().title() + " " + one.edition().label(),
                        one.edition().association(),
                        Time.day(one.edition().publishedAt()),
                        (long) one.users()))
                .toList();
        return new Figure("norms", List.of((long) records.size(), users), 0, records);
    }
}
