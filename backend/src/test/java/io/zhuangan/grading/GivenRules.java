package io.zhuangan.grading;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.grading.domain.GivenGrading;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.Right;

/** The shipped rule set for the city of a test in another room. */
public final class GivenRules {
    private GivenRules() {}

    public static void publish(Given.Tenant city) {
        TestDatabase.get().call(city.scope(Right.GRADE), use -> {
            use.get(LoadRules.class)
                    .publish(new CityFounded(city.id(), city.key(), "shanghai"), GivenGrading.shanghaiText());
            return null;
        });
    }
}
