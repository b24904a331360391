package io.zhuangan.grading;

import static io.zhuangan.grading.GivenCity.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 第十二条 责任约谈: proposed at the first fall to C or D in the whole history; may be held, need not. */
class TalkTest {
    private final GivenCity city = new GivenCity();

    private List<TalkView> talks(TalkFilter filter) {
        return city.call(city.chen, use -> use.get(TalkQueries.class).slice(city.chen, filter, 0, 50));
    }

    private TalkView only() {
        assertThat(talks(TalkFilter.ALL)).hasSize(1);
        return talks(TalkFilter.ALL).get(0);
    }

    private TalkView settle(TalkView talk, boolean held, LocalDate on, String note) {
        return city.call(city.chen, use -> use.get(SettleTalk.class)
                .settle(city.chen, new SettleTalk.Outcome(talk.key(), talk.version(), held, on, note)));
    }

    private void bad(int firm, String day) {
        city.enter(city.chen, city.entry(firm, "INSPECTION_SERIOUS", day, null, "ROUTINE", null));
        city.enter(city.chen, city.entry(firm, "PENALTY_FINE", day));
    }

    @Test
    @DisplayName("第十二条 the release proposes a talk for whoever is at C or D for the first time, and for nobody else")
    void article12FirstFallAtTheRelease() {
        city.firms(1, 3);
        city.send(
                city.chen,
                PastGradeImport.class,
                List.of(city.past(1, 2025, "A"), city.past(2, 2023, "C"), city.past(2, 2025, "B")));
        bad(1, "2026-04-01");
        bad(2, "2026-04-01");
        city.released(2026);
        assertThat(city.grade(2026, 2).level()).isEqualTo("C");
        TalkView talk = only();
        assertThat(talk.firmName()).isEqualTo("示例企业1");
        assertThat(talk.level()).isEqualTo("C");
        assertThat(talk.occasion()).isEqualTo("ANNUAL");
        assertThat(talk.state()).isEqualTo("PROPOSED");
    }

    @Test
    @DisplayName("第十二条 an immediate D proposes it the same minute; the year's release does not ask again")
    void article12ByAnEvent() {
        city.firms(1, 1);
        city.downgraded(1, "2026-03-10", "示例罚1号");
        assertThat(only().occasion()).isEqualTo("IMMEDIATE");
        city.released(2026);
        assertThat(only().state()).isEqualTo("PROPOSED");
        settle(only(), true, LocalDate.of(2026, 11, 22), "约谈法定代表人，承诺整改");
        city.on("2026-12-20");
        bad(1, "2026-12-05");
        city.released(2027);
        assertThat(only().state()).as("C again next year is no first fall").isEqualTo("HELD");
    }

    @Test
    @DisplayName("第十二条 held on a day with a note, or not needed with a reason, once")
    void article12Settled() {
        city.firms(1, 1);
        city.downgraded(1, "2026-03-10", "示例罚1号");
        TalkView talk = only();
        refusedBy(GradingError.TALK_DAY_WRONG, () -> settle(talk, true, LocalDate.of(2026, 11, 23), "谈了"));
        refusedBy(GradingError.TALK_DAY_WRONG, () -> settle(talk, true, LocalDate.of(2026, 11, 21), "谈了"));
        refusedBy(GradingError.TALK_NOTE_NEEDED, () -> settle(talk, false, null, " "));
        TalkView done = settle(talk, false, null, "企业已停产注销");
        assertThat(done.state()).isEqualTo("NOT_NEEDED");
        assertThat(done.settledBy()).isEqualTo("陈知远");
        assertThatThrownBy(() -> settle(talk, false, null, "再来")).isInstanceOf(Stale.class);
        refusedBy(GradingError.TALK_SETTLED, () -> settle(only(), false, null, "再来"));
        assertThat(talks(new TalkFilter("PROPOSED", null, null))).isEmpty();
        assertThat(talks(new TalkFilter("NOT_NEEDED", "310106", "企业1"))).hasSize(1);
    }

    @Test
    @DisplayName("第十一、十二条 a grade that is put right takes its proposal back; what was held stays on record")
    void article11And12Withdrawn() {
        city.firms(1, 2);
        UUID first = city.downgraded(1, "2026-03-10", "示例罚1号");
        UUID second = city.downgraded(2, "2026-03-10", "示例罚2号");
        TalkView held = talks(new TalkFilter(null, null, "企业2")).get(0);
        settle(held, true, LocalDate.of(2026, 11, 22), "谈了");
        restore(1, first);
        restore(2, second);
        assertThat(talks(new TalkFilter(null, null, "企业1")).get(0).state()).isEqualTo("WITHDRAWN");
        assertThat(talks(new TalkFilter(null, null, "企业2")).get(0).state()).isEqualTo("HELD");
        city.downgraded(1, "2026-06-10", "示例罚3号");
        assertThat(talks(new TalkFilter("PROPOSED", null, null))).hasSize(1);
    }

    private void restore(int firm, UUID fact) {
        UUID asked = city.call(city.lin, use -> use.get(ProposeRestoration.class)
                .propose(
                        city.lin,
                        new ProposeRestoration.Proposal(
                                null,
                                city.firm(firm).key(),
                                new RestorationForm("VOID", "示例复议号", LocalDate.of(2026, 11, 20), "确认无效"),
                                List.of(fact),
                                List.of()),
                        GivenCity.pdf()));
        city.call(city.chen, use -> {
            use.get(DecideRestoration.class).decide(city.chen, asked, true, null);
            return null;
        });
    }

    @Test
    @DisplayName("a district reads talks of its own firms only")
    void reach() {
        city.firms(1, 2);
        city.downgraded(1, "2026-03-10", "示例罚1号");
        city.downgraded(2, "2026-03-10", "示例罚2号");
        AccessScope li = city.districtOfficer(Right.READ_GRADES, Right.GRADE);
        List<TalkView> seen = city.call(li, use -> use.get(TalkQueries.class).slice(li, TalkFilter.ALL, 0, 50));
        assertThat(seen).extracting(TalkView::firmName).containsExactly("示例企业2");
        TalkView other = talks(new TalkFilter(null, null, "企业1")).get(0);
        assertThatThrownBy(() -> city.call(li, use -> use.get(SettleTalk.class)
                        .settle(li, new SettleTalk.Outcome(other.key(), other.version(), false, null, "不是本区"))))
                .isInstanceOf(NotFound.class);
    }
}
