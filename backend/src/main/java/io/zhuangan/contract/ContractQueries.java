package io.zhuangan.contract;

import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.contract.domain.EditionLabel;
import io.zhuangan.contract.domain.Placeholders;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Templates for the association that writes them: words, comments, who uses them, and figures without firms. */
@Reads
@Permit({Right.EDIT_CONTRACTS, Right.PUBLISH_CONTRACTS})
public class ContractQueries {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    @Inject
    Clock clock;

    public List<TemplateLine> own(AccessScope scope) {
        Map<Long, int[]> counts = templates.commentCounts(scope);
        Map<Long, Integer> adopters = sheets.adopters(scope);
        Map<Long, List<ContractEdition>> all = templates.editions(scope);
        List<TemplateLine> lines = new ArrayList<>();
        for (ContractTemplate template : templates.own(scope)) {
            List<ContractEdition> editions = all.get(template.id());
            int[] count = counts.getOrDefault(editions.get(0).id(), new int[2]);
            lines.add(new TemplateLine(
                    view(scope, template, editions), count[0], count[1], adopters.getOrDefault(template.id(), 0)));
        }
        return lines;
    }

    public TemplateView template(AccessScope scope, UUID key) {
        ContractTemplate template = templates.get(scope, key);
        return view(scope, template, templates.editions(scope, template));
    }

    private TemplateView view(AccessScope scope, ContractTemplate template, List<ContractEdition> editions) {
        LocalDate today = LocalDate.now(clock);
        EditionLabel last = editions.stream()
                .filter(e -> e.label() != null)
                .findFirst()
                .map(e -> EditionLabel.read(e.label()))
                .orElse(null);
        return new TemplateView(
                template.key(),
                template.kind(),
                template.slug(),
                template.published(),
                EditionLabel.next(last, today.getYear()).toString(),
                editions.stream().map(e -> view(scope, e, today)).toList());
    }

    private static EditionView view(AccessScope scope, ContractEdition e, LocalDate today) {
        return new EditionView(
                e.key(),
                e.version(),
                e.number(),
                e.state(),
                e.phase(today),
                e.label(),
                e.title(),
                e.titleEn(),
                e.reason(),
                e.savedByName(),
                e.savedBy() == scope.personId(),
                e.savedAt(),
                e.commentFrom(),
                e.commentUntil(),
                e.commentEndedAt(),
                e.commentEndReason(),
                e.publishedAt(),
                e.publishedByName(),
                e.fingerprint());
    }

    public ContractText text(AccessScope scope, UUID key, int number) {
        return ContractJson.text(
                templates.edition(scope, templates.get(scope, key), number).body());
    }

    /** What is wrong with a text, typed and not yet saved. */
    public List<TextFault> check(AccessScope scope, ContractText text) {
        return Placeholders.check(text);
    }

    /** All comments on an edition, oldest first. */
    public List<CommentView> comments(AccessScope scope, UUID key, int number) {
        ContractEdition edition = templates.edition(scope, templates.get(scope, key), number);
        ContractText text = ContractJson.text(edition.body());
        return templates.comments(scope, edition).stream()
                .map(said -> CommentViews.of(said.comment(), text, said.tenant(), said.tenantEn()))
                .toList();
    }

    public List<AdoptionView> adoptions(AccessScope scope, UUID key) {
        return sheets.adoptionsOf(scope, templates.get(scope, key));
    }

    /** By clause of an edition, how many firms have it otherwise; small figures hidden. */
    public List<ClauseFigure> figures(AccessScope scope, UUID key, int number) {
        ContractEdition edition = templates.edition(scope, templates.get(scope, key), number);
        int firms = sheets.firms(scope, edition);
        Map<String, Map<DeviationKind, Integer>> counts = sheets.deviations(scope, edition);
        List<ClauseFigure> figures = new ArrayList<>();
        for (ContractClause clause : ContractJson.text(edition.body()).clauses()) {
            Map<DeviationKind, Integer> count = counts.getOrDefault(clause.key(), Map.of());
            figures.add(new ClauseFigure(
                    clause.key(),
                    figures.size() + 1,
                    clause.title(),
                    clause.titleEn(),
                    clause.optional(),
                    new ClauseShare(count.getOrDefault(DeviationKind.CHANGED, 0), firms),
                    new ClauseShare(count.getOrDefault(DeviationKind.LEFT_OUT, 0), firms)));
        }
        return figures;
    }

    /** A published edition as the action plan counts it. */
    public record Issued(PublishedContract edition, int users) {}

    /** Editions of the city's associations published in a calendar year, newest first. */
    @Permit(Right.READ_PLAN)
    public List<Issued> issuedIn(AccessScope scope, int year) {
        return templates.issued(scope, newYear(year), newYear(year + 1)).stream()
                .map(one -> new Issued(one.edition(), one.users()))
                .toList();
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
    }
}
