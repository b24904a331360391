package io.zhuangan.officertraining.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.officertraining.OfficerTrainingState;
import io.zhuangan.officertraining.domain.YearOfOfficer.Entry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOfOfficerTest {
    @ParameterizedTest
    @CsvSource({
        "'',20",
        "CONFIRMED:Q:20,0",
        "CONFIRMED:Q:19.5,0.5",
        "CONFIRMED:Q:12 CONFIRMED:Q:8,0",
        "CONFIRMED:Q:12 SENT:Q:8,8",
        "CONFIRMED:Q:12 RETURNED:Q:8,8",
        "CONFIRMED:Q:12 CONFIRMED:O:40,8",
        "CONFIRMED:Q:30,0"
    })
    @DisplayName("只有确认过的质量体系学时算数：待确认、退回、其他培训都不算；够了就不再缺")
    void missing(String records, BigDecimal missing) {
        List<Entry> entries = records.isEmpty()
                ? List.of()
                : Arrays.stream(records.split(" "))
                        .map(r -> r.split(":"))
                        .map(r -> new Entry(OfficerTrainingState.valueOf(r[0]), r[1].equals("Q"), new BigDecimal(r[2])))
                        .toList();
        assertThat(YearOfOfficer.of(entries).missing(new BigDecimal("20"))).isEqualByComparingTo(missing);
    }
}
