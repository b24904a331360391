package io.zhuangan.grading;

import io.zhuangan.grading.domain.AccountabilityTalk;
import io.zhuangan.grading.domain.Talks;
import java.util.Arrays;

/**
 * What a list of talks is narrowed by; null or blank means any, unknown words too.
 *
 * @param text part of a name or a licence number
 */
public record TalkFilter(String state, String district, String text) {
    public static final TalkFilter ALL = new TalkFilter(null, null, null);

    Talks.Filter domain() {
        AccountabilityTalk.State known = Arrays.stream(AccountabilityTalk.State.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElse(null);
        return new Talks.Filter(known, district, text);
    }
}
