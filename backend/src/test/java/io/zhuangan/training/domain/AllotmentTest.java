package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.training.ReserveBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllotmentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(60);

    private static final int NOBODY = 0;
    private static final int HEAD = 1;
    private static final int SMALL = 2;
    private static final int BOTH = 3;

    private static List<Reserve> reserves(int heads, int small, Instant until) {
        List<Reserve> reserves = new ArrayList<>();
        if (heads > 0) reserves.add(new Reserve(1, ReserveBasis.POST, "QUALITY_SAFETY_HEAD", heads, until));
        if (small > 0) reserves.add(new Reserve(2, ReserveBasis.FIRM_KIND, "SMALL_MEDIUM", small, until));
        return reserves;
    }

    private static Allotment seats(int quota, int nobody, int heads, int small, int both, List<Reserve> reserves) {
        return new Allotment(
                quota,
                nobody + heads + small + both,
                reserves,
                Map.of(NOBODY, nobody, HEAD, heads, SMALL, small, BOTH, both),
                NOW);
    }

    @ParameterizedTest(name = "quota {0}, seated {1} others {2} heads, {3} kept for heads: other {4}, head {5}")
    @CsvSource({
        "10,0,0,0,true,true",
        "10,10,0,0,false,false",
        "10,8,0,2,false,true",
        "10,7,0,2,true,true",
        "10,8,1,2,false,true",
        "10,8,2,2,false,false",
        "10,5,4,2,true,true",
        "2,0,0,2,false,true",
        "2,1,0,1,false,true"
    })
    @DisplayName("专席只给这些人，他们坐满专席后其余席位人人可坐")
    void keptSeatsAreForTheirGroup(int quota, int others, int heads, int kept, boolean other, boolean head) {
        Allotment seats = seats(quota, others, heads, 0, 0, reserves(kept, 0, UNTIL));
        assertThat(seats.hasSeatFor(NOBODY)).isEqualTo(other);
        assertThat(seats.hasSeatFor(HEAD)).isEqualTo(head);
    }

    @ParameterizedTest(name = "heads {0}, small {1}, both {2} of 2 + 2 kept: {3} stay free")
    @CsvSource({"0,0,0,4", "1,0,0,3", "0,0,1,3", "0,0,3,1", "0,0,4,0", "3,0,0,2", "2,0,1,1", "2,2,0,0", "3,0,2,0"})
    @DisplayName("一人属于两类，只抵一个专席，抵最缺的那一类")
    void onePersonCountsForOneGroup(int heads, int small, int both, int held) {
        assertThat(seats(20, 0, heads, small, both, reserves(2, 2, UNTIL)).held())
                .isEqualTo(held);
    }

    @ParameterizedTest(name = "kept until {0} s from now: other may sit {1}")
    @CsvSource({"1,false", "0,true", "-1,true"})
    @DisplayName("到了放开的时刻，专席人人可坐")
    void keptSeatsOpenAtTheirMoment(int seconds, boolean other) {
        Allotment seats = seats(2, 1, 0, 0, 0, reserves(1, 0, NOW.plusSeconds(seconds)));
        assertThat(seats.hasSeatFor(NOBODY)).isEqualTo(other);
    }

    @Test
    @DisplayName("有人坐下或退出，专席跟着算")
    void movesAreCounted() {
        Allotment seats = seats(3, 1, 0, 0, 0, reserves(1, 0, UNTIL));
        seats.seat(HEAD);
        assertThat(seats.held()).isZero();
        assertThat(seats.hasSeatFor(NOBODY)).isTrue();
        seats.giveBack(HEAD);
        seats.seat(NOBODY);
        assertThat(seats.free()).isEqualTo(1);
        assertThat(seats.hasSeatFor(NOBODY)).isFalse();
        assertThat(seats.hasSeatFor(HEAD)).isTrue();
    }

    /** The formula against trying all ways of counting people towards groups. */
    @Property
    void heldIsWhatTheBestCountingLeaves(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 3) Integer> sizes,
            @ForAll("people") List<Integer> people) {
        List<Reserve> reserves = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            reserves.add(new Reserve(i + 1, ReserveBasis.POST, "P" + i, sizes.get(i), UNTIL));
        }
        Map<Integer, Integer> byFit = new HashMap<>();
        for (int fits : people) byFit.merge(fits, 1, Integer::sum);
        Allotment seats = new Allotment(100, people.size(), reserves, byFit, NOW);
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        assertThat(seats.held()).isEqualTo(all - best(people, 0, sizes.toArray(Integer[]::new)));
    }

    @Provide
    Arbitrary<List<Integer>> people() {
        return Arbitraries.integers().between(0, 7).list().ofMaxSize(6);
    }

    private static int best(List<Integer> people, int from, Integer[] left) {
        if (from == people.size()) return 0;
        int best = best(people, from + 1, left);
        for (int g = 0; g < left.length; g++) {
            if ((people.get(from) & 1 << g) == 0 || left[g] == 0) continue;
            left[g]--;
            best = Math.max(best, 1 + best(people, from + 1, left));
            left[g]++;
        }
        return best;
    }
}
