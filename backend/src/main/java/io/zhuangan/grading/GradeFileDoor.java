package io.zhuangan.grading;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.GradingRun;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.Talks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All that is kept about one grade, for the room of dossiers, inside its transaction and behind its permit. */
@ApplicationScoped
public class GradeFileDoor {
    private static final int MOST_FACTS = 5000;

    @Inject
    Grades grades;

    @Inject
    RuleSets ruleSets;

    @Inject
    Runs runs;

    @Inject
    Facts facts;

    @Inject
    FactViews factViews;

    @Inject
    Producers producers;

    @Inject
    Restorations restorations;

    @Inject
    RestorationQueries restorationViews;

    @Inject
    Talks talks;

    @Inject
    StatementBook statements;

    @Inject
    AttachmentQueries files;

    /** @param toldOnly for the firm itself: a grade it was not told does not exist */
    public GradeFile of(AccessScope scope, UUID key, boolean toldOnly) {
        FirmGrade asked = grades.get(scope, key);
        if (toldOnly && !told(asked)) throw new NotFound("Grade", key);
        List<FirmGrade> all = new ArrayList<>(grades.everTold(scope, asked.tenantId()).stream()
                .filter(g -> g.year() == asked.year())
                .toList());
        if (all.stream().noneMatch(g -> g.key().equals(key))) all.add(asked);
        PublishedRules rules = asked.takenOver() ? null : ruleSets.get(scope, asked.ruleSetId());
        EvaluationYear year = rules == null ? null : ruleSets.read(rules).evaluationYear(asked.year());
        List<GradingFact> known = facts(scope, asked, all, year, toldOnly);
        List<FactView> shown = factViews.of(scope, known).stream()
                .sorted(Comparator.comparing(FactView::occurredOn)
                        .thenComparing(FactView::enteredAt)
                        .thenComparing(FactView::key))
                .toList();
        List<UUID> keys = shown.stream().map(FactView::key).toList();
        return new GradeFile(
                key,
                year == null ? null : year.from(),
                year == null ? null : year.lastDay(),
                rules == null ? null : text(rules),
                producer(producers.one(scope, asked.tenantId())),
                all.stream().map(g -> version(scope, g)).toList(),
                shown,
                files.of(scope, FactBook.SUBJECT, keys),
                restorations(scope, asked, all, keys),
                talks.ofFirm(scope, asked.tenantId()).stream()
                        .filter(t -> all.stream().anyMatch(g -> g.key().equals(t.grade())))
                        .map(TalkView::of)
                        .toList());
    }

    private static boolean told(FirmGrade grade) {
        return grade.notifiedAt() != null || grade.state() == FirmGrade.State.FINAL;
    }

    private List<GradingFact> facts(
            AccessScope scope, FirmGrade asked, List<FirmGrade> all, EvaluationYear year, boolean toldOnly) {
        Set<UUID> counted = new HashSet<>();
        for (FirmGrade grade : all) {
            if (grade.facts() != null) {
                ExplanationJson.lines(grade.facts()).forEach(f -> counted.add(f.key()));
            }
        }
        return facts.ofFirm(scope, asked.tenantId(), MOST_FACTS).stream()
                .filter(f -> counted.contains(f.key()) || year != null && year.contains(f.occurredOn()))
                .filter(f -> !toldOnly || f.state() != GradingFact.State.PENDING)
                .toList();
    }

    private GradeFile.Rules text(PublishedRules rules) {
        return new GradeFile.Rules(
                rules.key(),
                ruleSets.read(rules).code(),
                ruleSets.read(rules).version(),
                rules.firstYear(),
                rules.body());
    }

    private static Replay.Producer producer(FirmGrade.Firm firm) {
        Eligibility.Firm who = firm.eligibility();
        return new Replay.Producer(
                who.licensedOn(),
                who.licenceEndedOn(),
                who.stops().stream()
                        .map(s -> new Replay.Producer.Stop(s.from(), s.until()))
                        .sorted(Comparator.comparing(Replay.Producer.Stop::from))
                        .toList());
    }

    private GradeFile.Version version(AccessScope scope, FirmGrade g) {
        GradeLine line = GradeLine.of(g);
        GradingRun run = g.runId() == null ? null : runs.byId(scope, g.runId()).orElse(null);
        return new GradeFile.Version(
                g.key(),
                line.firmKey(),
                line.firm(),
                line.licenceNumber(),
                line.district(),
                g.year(),
                g.occasion().name(),
                line.state(),
                g.takenOver(),
                line.points(),
                line.earned(),
                line.level(),
                line.deferral(),
                line.lastLevel(),
                g.capped(),
                g.immediate(),
                g.lastInspectionOn(),
                g.takenOver() ? null : g.explanation(),
                g.takenOver() ? null : g.facts(),
                g.factsHash(),
                g.gradedAt(),
                g.notifiedAt(),
                g.firstSeenAt(),
                g.firstSeenName(),
                g.replaces(),
                g.replacedAt(),
                g.cause(),
                g.documentNo(),
                g.reason(),
                g.decidedByName(),
                g.liftedBy(),
                g.finalAt(),
                g.takenOver() ? null : ruleSets.get(scope, g.ruleSetId()).key(),
                run == null ? null : run.key(),
                hands(scope, g, run),
                statements.views(scope, g));
    }

    private List<GradeFile.Hand> hands(AccessScope scope, FirmGrade g, GradingRun run) {
        List<GradeFile.Hand> hands = new ArrayList<>();
        switch (g.occasion()) {
            case ANNUAL -> {
                if (run != null) {
                    add(hands, "RAN", run.startedByName(), run.startedAt());
                    add(hands, "RELEASED", run.releasedByName(), run.releasedAt());
                }
            }
            case IMMEDIATE -> {
                if (g.cause() != null) {
                    GradingFact fact = facts.get(scope, g.cause());
                    add(hands, "ENTERED", fact.enteredByName(), fact.enteredAt());
                    add(hands, "CONFIRMED", fact.confirmedByName(), null);
                }
            }
            case RESTORATION, FOLLOWING -> {
                if (g.cause() != null) {
                    Restoration by = restorations.get(scope, g.cause());
                    add(hands, "PROPOSED", by.proposedByName(), by.proposedAt());
                    add(hands, "APPROVED", by.decidedByName(), by.decidedAt());
                }
            }
            case OBJECTION -> add(hands, "DECIDED", g.decidedByName(), g.gradedAt());
        }
        return hands;
    }

    private static void add(List<GradeFile.Hand> hands, String part, String name, Instant at) {
        if (name != null) hands.add(new GradeFile.Hand(part, name, at));
    }

    /** Corrections that name one of these facts or results, or that changed one of these grades. */
    private List<RestorationView> restorations(
            AccessScope scope, FirmGrade asked, List<FirmGrade> all, List<UUID> keys) {
        Set<UUID> causes = new HashSet<>();
        for (FirmGrade g : all) {
            if (g.cause() != null) causes.add(g.cause());
            if (g.liftedBy() != null) causes.add(g.liftedBy());
        }
        Map<UUID, Restoration> found = new HashMap<>();
        for (Restoration r : restorations.ofFirm(scope, asked.tenantId())) {
            boolean named = restorations.facts(scope, r).stream().anyMatch(keys::contains);
            named |= restorations.results(scope, r).stream()
                    .anyMatch(x -> all.stream().anyMatch(g -> g.key().equals(x.grade())));
            if (named || causes.contains(r.key())) found.put(r.key(), r);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Restoration::id))
                .map(r -> restorationViews.one(scope, r.key()))
                .toList();
    }
}
