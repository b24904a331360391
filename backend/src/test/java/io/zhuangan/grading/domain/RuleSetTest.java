package io.zhuangan.grading.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.RuleSetJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"points\": 60, \"children\"`|`\"points\": 61, \"children\"`|points come to 101",
                "`\"level\": \"B\", \"from\": 75, \"below\": 90`|`\"level\": \"B\", \"from\": 75, \"below\": 89`|gap or overlap above B",
                "`\"level\": \"C\", \"from\": 60, \"below\": 75`|`\"level\": \"C\", \"from\": 60, \"below\": 76`|gap or overlap above C",
                "`\"level\": \"D\", \"from\": 0, \"below\": 60`|`\"level\": \"D\", \"from\": 1, \"below\": 60`|begins at 0",
                "`\"from\": 8, \"below\": 16`|`\"from\": 9, \"below\": 16`|gap or overlap in the steps",
                "`\"from\": 8, \"below\": 16`|`\"from\": 7, \"below\": 16`|gap or overlap in the steps",
                "`\"from\": 1, \"below\": 8, \"points\": 4`|`\"from\": 1, \"below\": 8, \"points\": 13`|more findings cost less",
                "`\"event\": \"OBSTRUCTION\", \"points\": 5`|`\"event\": \"OBSTRUCTION\", \"points\": 6`|deduction of 6",
                "`\"event\": \"OBSTRUCTION\", \"points\": 5`|`\"event\": \"OBSTRUCTION\", \"points\": 0`|deduction of 0",
                "`\"event\": \"OBSTRUCTION\", \"points\": 5`|`\"event\": \"OBSTRUCTION\", \"points\": 1.25`|deduction of 1.25",
                "`\"event\": \"OBSTRUCTION\", \"points\": 5`|`\"event\": \"NOWHERE\", \"points\": 5`|unknown event NOWHERE",
                "`\"event\": \"OBSTRUCTION\", \"points\": 5`|`\"event\": \"PENALTY_FINE\", \"points\": 5`|already costs points",
                "`\"kind\": \"FLAG\", \"event\": \"OBSTRUCTION\"`|`\"kind\": \"GUESS\", \"event\": \"OBSTRUCTION\"`|unknown kind of rule",
                "`\"code\": \"3.2.1\"`|`\"code\": \"3.1.1\"`|twice: 3.1.1",
                "`\"stopEvent\": \"PRODUCTION_STOP\"`|`\"stopEvent\": \"HOLIDAY\"`|unknown event HOLIDAY",
                "`\"yearStarts\": \"12-01\"`|`\"yearStarts\": \"13-01\"`|json"
            })
    @DisplayName("规则集有缺口、重叠或分数不等于 100 时不能发布")
    void invalidRulesAreRefused(String good, String bad, String why) {
        String text = GivenGrading.shanghaiText();
        org.assertj.core.api.Assertions.assertThat(text).contains(good);
        String broken =
                text.replaceFirst(java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad));
        assertThatThrownBy(() -> RuleSetJson.read(broken))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining(why);
    }
}
