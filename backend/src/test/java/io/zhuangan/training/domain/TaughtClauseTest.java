package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.training.ClauseEffect;
import io.zhuangan.training.EffectReach;
import io.zhuangan.training.EffectVerdict;
import io.zhuangan.training.domain.TaughtClause.Finding;
import io.zhuangan.training.domain.TaughtClause.Touch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaughtClauseTest {
    private static final LocalDate TAUGHT = LocalDate.of(2025, 5, 16);

    private final Map<Long, Touch> touches = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Firms with one inspection before and one after; the first so many have a defect. */
    private void firms(int from, int count, EffectReach reach, int before, int after) {
        for (int i = 0; i < count; i++) {
            long firm = from + i;
            if (reach == EffectReach.ATTENDED) touches.put(firm, new Touch(TAUGHT, TAUGHT.plusMonths(1)));
            if (reach == EffectReach.OFFERED) touches.put(firm, new Touch(TAUGHT, null));
            findings.add(new Finding(firm, TAUGHT.minusMonths(2), i < before));
            findings.add(new Finding(firm, TAUGHT.plusMonths(6), i < after));
        }
    }

    private ClauseEffect effect() {
        return TaughtClause.effect("5.1", "供应商审核", "Supplier audit", true, TAUGHT, touches, findings);
    }

    @ParameterizedTest(name = "到课 {0}→{1}，未覆盖 {2}→{3}：{4}")
    @CsvSource({
        "40,10,40,38,FEWER_DEFECTS",
        "20,18,20,19,NO_EFFECT_FOUND",
        "40,10,40,10,NO_EFFECT_FOUND",
        "10,40,20,20,MORE_DEFECTS"
    })
    @DisplayName("只有到课企业的变化与未覆盖企业的变化差得超出偶然，才说有变化")
    void theVerdict(int before, int after, int othersBefore, int othersAfter, EffectVerdict verdict) {
        firms(1, 50, EffectReach.ATTENDED, before, after);
        firms(100, 50, EffectReach.NOT_REACHED, othersBefore, othersAfter);
        assertThat(effect().verdict()).isEqualTo(verdict);
    }

    @Test
    @DisplayName("不足五家的格子不出数，也不下结论")
    void smallCellsAreHidden() {
        firms(1, 4, EffectReach.ATTENDED, 4, 0);
        firms(50, 5, EffectReach.OFFERED, 2, 2);
        firms(100, 50, EffectReach.NOT_REACHED, 25, 25);
        ClauseEffect effect = effect();
        assertThat(effect.verdict()).isEqualTo(EffectVerdict.TOO_FEW);
        assertThat(effect.beyond()).isNull();
        ClauseEffect.Group attended = effect.groups().get(0);
        assertThat(attended.before().hidden()).isTrue();
        assertThat(attended.before().firms()).isNull();
        assertThat(attended.before().inspections()).isNull();
        assertThat(attended.change()).isNull();
        assertThat(effect.groups().get(1).before().inspections()).isEqualTo(5);
        assertThat(effect.groups().get(1).change().value()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("到课当天的检查算之前；未覆盖企业按首次开课日分前后")
    void theDayItselfIsBefore() {
        for (long firm = 1; firm <= 6; firm++) {
            touches.put(firm, new Touch(TAUGHT, TAUGHT.plusDays(30)));
            findings.add(new Finding(firm, TAUGHT.plusDays(30), true));
            findings.add(new Finding(firm, TAUGHT.plusDays(31), false));
            findings.add(new Finding(firm + 100, TAUGHT, true));
            findings.add(new Finding(firm + 100, TAUGHT.plusDays(1), true));
        }
        ClauseEffect effect = effect();
        assertThat(effect.groups().get(0).before().defects()).isEqualTo(6);
        assertThat(effect.groups().get(0).after().defects()).isZero();
        assertThat(effect.groups().get(2).before().inspections()).isEqualTo(6);
        assertThat(effect.groups().get(2).after().inspections()).isEqualTo(6);
    }
}
