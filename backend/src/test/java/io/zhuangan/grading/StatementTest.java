package io.zhuangan.grading;

import static io.zhuangan.grading.GivenCity.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 补充说明: a firm's word beside its told grade; it changes nothing and no wording is lost. */
class StatementTest {
    private final GivenCity city = new GivenCity();

    private StatementView say(int firm, UUID grade, String words) {
        AccessScope seat = city.seatOf(firm);
        return city.call(seat, use -> use.get(StateBesideGrade.class).state(seat, grade, words));
    }

    private void withdraw(int firm, UUID grade) {
        AccessScope seat = city.seatOf(firm);
        city.call(seat, use -> {
            use.get(WithdrawStatement.class).withdraw(seat, grade);
            return null;
        });
    }

    private List<StatementView> seenByBureau(UUID grade) {
        return city.call(city.chen, use -> use.get(GradeQueries.class).statements(city.chen, grade));
    }

    @Test
    @DisplayName("写、改、撤回：等级不变，各次文字都留存，监管部门看得到；过长、空白、别家的、已被代替的等级，拒绝")
    void besideTheGrade() {
        city.firms(1, 2);
        RunView run = city.run(2026);
        UUID grade = city.grade(2026, 1).key();
        assertThatThrownBy(() -> say(1, grade, "还没告知")).isInstanceOf(NotFound.class);
        city.release(city.lin, run.key());
        GradeDetail before = city.own(1);
        say(1, grade, " 已经整改。 ");
        assertThat(say(1, grade, "已经整改。").number())
                .as("the same words are the same statement")
                .isEqualTo(1);
        say(1, grade, "已经整改，附复查报告。");
        assertThat(seenByBureau(grade))
                .extracting(StatementView::words, StatementView::stands)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("已经整改。", false),
                        org.assertj.core.groups.Tuple.tuple("已经整改，附复查报告。", true));
        assertThat(city.own(1).line()).isEqualTo(before.line());
        withdraw(1, grade);
        assertThat(seenByBureau(grade)).noneMatch(StatementView::stands).hasSize(2);
        assertThat(seenByBureau(grade).get(1).withdrawn()).isTrue();
        refusedBy(GradingError.STATEMENT_NONE, () -> withdraw(1, grade));
        refusedBy(GradingError.STATEMENT_EMPTY, () -> say(1, grade, "  "));
        refusedBy(GradingError.STATEMENT_TOO_LONG, () -> say(1, grade, "字".repeat(501)));
        assertThat(say(1, grade, "字".repeat(500)).number()).isEqualTo(3);
        assertThatThrownBy(() -> say(2, grade, "别家")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> city.call(
                        city.seatOf(2), use -> use.get(OwnGradeQueries.class).statements(city.seatOf(2), grade)))
                .isInstanceOf(NotFound.class);
        city.downgraded(1, "2026-11-20", "示例罚7号");
        refusedBy(GradingError.STATEMENT_GRADE_REPLACED, () -> say(1, grade, "晚了"));
    }
}
