package io.zhuangan.publicsite;

import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EntryKind;
import io.zhuangan.showcase.PublicCampaign;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One campaign, or all of them. */
@Named("publicCampaign")
@RequestScoped
public class CampaignPage {
    @Inject
    PublicShowcase showcase;

    @Inject
    Clock clock;

    private PublicCampaign shown;

    /** False when there is no such public campaign. */
    boolean load(String code) {
        shown = showcase.campaign(code).orElse(null);
        return shown != null;
    }

    public PublicCampaign getShown() {
        return shown;
    }

    public List<PublicCampaign> getAll() {
        return showcase.campaigns();
    }

    public List<EditedBody.Entry> getEvents() {
        return shown.body().of(EntryKind.EVENT);
    }

    public List<EditedBody.Entry> getPress() {
        return shown.body().of(EntryKind.PRESS);
    }

    /** Key of the word for when it is: ahead, now or over. */
    public String when(EditedBody campaign) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(campaign.from())) return "campaign.ahead";
        return today.isAfter(campaign.until()) ? "campaign.over" : "campaign.now";
    }
}
