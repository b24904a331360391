package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.domain.EditedPages;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What plan task 15 counts: campaigns of the caller's city that anyone can read, with what is told of them. */
@Reads
@Permit(Right.READ_PLAN)
public class CampaignFigures {
    @Inject
    EditedPages pages;

    /**
     * A campaign that is public now.
     *
     * @param code part of its public address
     * @param titleEn empty where it was not translated
     * @param from first day
     * @param events it announces or held
     * @param press reports about it
     */
    public record Campaign(String code, String title, String titleEn, LocalDate from, int events, int press) {}

    /** Campaigns with a day in that calendar year, the latest first; none is published without its days. */
    public List<Campaign> in(AccessScope scope, int year) {
        return pages.shown(scope, EditedKind.CAMPAIGN).stream()
                .map(p -> campaign(p, EditedText.read(p.revision().body()), year))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Campaign::from).reversed())
                .toList();
    }

    private static Optional<Campaign> campaign(EditedPages.Shown shown, EditedBody body, int year) {
        if (body.from().getYear() > year || body.until().getYear() < year) return Optional.empty();
        return Optional.of(new Campaign(
                shown.page().code(),
                body.title(),
                body.titleEn(),
                body.from(),
                body.of(EntryKind.EVENT).size(),
                body.of(EntryKind.PRESS).size()));
    }
}
