package io.zhuangan.exchange;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Published cases that points name for reading along. What is not public does not exist here. */
@ApplicationScoped
public class CitedCases {
    @Inject
    PublicShowcase showcase;

    /** Refuses a point whose case nobody could read. */
    void expectPublic(List<MeetingContent.Point> points) {
        for (int i = 0; i < points.size(); i++) {
            MeetingContent.Point point = points.get(i);
            if (point.publicCase() != null
                    && showcase.oneCase(point.publicCase(), "zh").isEmpty()) {
                throw new RuleViolated(MeetingError.CASE_NOT_PUBLIC, i + 1);
            }
        }
    }
}
