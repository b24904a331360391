package io.zhuangan.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.dossier.DossierQueries;
import io.zhuangan.dossier.check.DossierCheck;
import io.zhuangan.dossier.check.Finding;
import io.zhuangan.shared.AccessScope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The dossier of each kind of grade there is computes again; the demo's over HTTP: {@code ContractIT.dossiers}. */
class DossierOfEveryGradeTest {
    private final GivenCity city = new GivenCity();

    @Test
    @DisplayName("年度、上限、即时评D、暂不评定并入次年、更正、此后年度、平台启用前：每一份案卷重算相符")
    void everyKindComputesAgain() {
        city.firms(1, 4);
        city.firms(5, 5, LocalDate.of(2026, 7, 1));
        city.send(city.chen, PastGradeImport.class, List.of(city.past(1, 2025, "C"), city.past(2, 2025, "D")));
        UUID fine = city.downgraded(1, "2026-03-10", "示例罚1号");
        city.downgraded(3, "2026-05-10", "示例罚3号");
        city.enter(city.chen, city.entry(1, "INSPECTION_SERIOUS", "2026-04-01", null, "ROUTINE", null));
        city.enter(city.chen, city.entry(4, "PENALTY_FINE", "2026-04-02"));
        city.enter(city.chen, city.entry(5, "COMPLAINT_UPHELD", "2026-09-02"));
        city.released(2026);
        city.on("2026-12-20").released(2027);
        restored(fine);

        List<String> wrong = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            for (GradeVersion v : city.levels(n)) {
                String text = new String(
                        city.call(city.chen, use -> use.get(DossierQueries.class)
                                .of(city.chen, v.key(), true)
                                .json()),
                        StandardCharsets.UTF_8);
                if (v.year() == 2025 && "RESTORATION".equals(v.occasion())) seen.add("STATED");
                seen.add(v.imported() ? "IMPORTED" : v.level() == null ? "DEFERRED" : v.occasion());
                DossierCheck.of(text).stream()
                        .filter(f -> !f.agrees())
                        .map(Finding::toString)
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains("ANNUAL", "IMMEDIATE", "RESTORATION", "FOLLOWING", "IMPORTED", "STATED", "DEFERRED")
                .hasSizeGreaterThan(12);
    }

    private void restored(UUID fact) {
        AccessScope by = city.lin;
        UUID asked = city.call(by, use -> use.get(ProposeRestoration.class)
                .propose(
                        by,
                        new ProposeRestoration.Proposal(
                                null,
                                city.firm(1).key(),
                                new RestorationForm("REVOKED", "示例复议1号", LocalDate.of(2026, 12, 18), "撤销原处罚"),
                                List.of(fact),
                                List.of(new CorrectedResult(2025, "B", null))),
                        GivenCity.pdf()));
        city.call(city.chen, use -> {
            use.get(DecideRestoration.class).decide(city.chen, asked, true, null);
            return null;
        });
    }
}
