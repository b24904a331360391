package io.zhuangan.actionplan;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.CampaignFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Task 15: public campaigns of the year with their events and what the press wrote. The plan names no number. */
@ApplicationScoped
public class CampaignsRun implements TaskFigure {
    @Inject
    CampaignFigures campaigns;

    @Override
    public int task() {
        return 15;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        return count(campaigns.in(scope, year));
    }

    /** Counts: campaigns, their events, press reports. */
    static Figure count(List<CampaignFigures.Campaign> run) {
        return new Figure(
                "campaigns",
                List.of(
                        (long) run.size(),
                        run.stream().mapToLong(CampaignFigures.Campaign::events).sum(),
                        run.stream().mapToLong(CampaignFigures.Campaign::press).sum()),
                0,
                run.stream()
                        .map(c -> new Figure.Source(
                                "campaign",
                                c.code(),
                                c.title(),
                                c.titleEn(),
                                "",
                                c.from(),
                                (long) c.events() + c.press()))
                        .toList());
    }
}
