package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.showcase.CaseView.RevisionView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.RevisionState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFormTest {
    private static final CaseWords WORDS = new CaseWords("题", "", "", "", "", "", "", "", "", "", "", "", "", "", "");

    private static PublicCluster cluster(String code) {
        return new PublicCluster(UUID.randomUUID(), code, code, code, "", "", "", "", null, null, List.of());
    }

    private static CaseForm of(String cluster) {
        return CaseForm.of(new RevisionView(
                1,
                true,
                "310120",
                cluster,
                EvidenceLevel.values()[0],
                null,
                null,
                null,
                WORDS,
                WORDS,
                List.of(),
                1,
                "陈",
                Instant.EPOCH,
                RevisionState.values()[0],
                null,
                null,
                null,
                null,
                null));
    }

    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "valley, valley lake, -",
                "valley, lake,        valley",
                "valley, -,           valley",
                "-,      lake,        -",
            })
    @DisplayName("案例所在集聚区的页面撤下后，选项里仍留着它，保存不会丢；没撤下的不重复列出")
    void keepsWithdrawnCluster(String own, String offered, String kept) {
        CaseForm form = of(own);
        List<PublicCluster> shown = offered == null
                ? List.of()
                : Arrays.stream(offered.split(" ")).map(CaseFormTest::cluster).toList();
        assertThat(form.withdrawnCluster(shown)).isEqualTo(kept == null ? List.of() : List.of(kept));
        assertThat(form.draft(UUID.randomUUID(), 1).clusterCode()).isEqualTo(own);
        form.setCluster(null);
        assertThat(form.withdrawnCluster(shown))
                .as("choosing otherwise does not take it from the list")
                .isEqualTo(kept == null ? List.of() : List.of(kept));
    }
}
