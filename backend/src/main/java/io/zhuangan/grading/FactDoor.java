package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where other rooms hand facts in, inside their own transaction: nobody types them, and the same record handed in twice
 * is one fact. What counts in a year whose grades were released is not taken.
 */
@ApplicationScoped
public class FactDoor {
    @Inject
    Facts facts;

    @Inject
    FactYears years;

    @Inject
    Runs runs;

    @Inject
    Producers producers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    protected FactDoor() {}

    /**
     * What another room knows.
     *
     * @param room name of that room
     * @param firm internal id of the firm
     * @param event code of the event in the rule set
     * @param subject the matter, in the words of the record
     * @param documentNo number of the record: makes it this fact and no other
     * @param source who keeps the record
     * @param note may be null
     * @param record key of the record with the whole story
     */
    public record Message(
            String room,
            long firm,
            String event,
            LocalDate on,
            String subject,
            String documentNo,
            String source,
            String note,
            UUID record) {}

    /** @return key of the fact; empty when the year's grades were released */
    public Optional<UUID> push(AccessScope city, Message said) {
        RuleSet rules = years.rules(city, said.on());
        if (released(city, rules, said.firm(), said.on())) return Optional.empty();
        GradingFact.Statement statement = new GradingFact.Statement(
                said.event(),
                said.on(),
                1,
                null,
                cut(said.subject(), 120),
                null,
                null,
                null,
                null,
                said.documentNo(),
                cut(said.source(), 80),
                cut(said.note(), 300));
        List<GradingFact> known = facts.newest(city, Map.of(said.firm(), Set.of(statement.naturalKey())));
        int revision = 1;
        for (GradingFact before : known) {
            if (before.state() != GradingFact.State.WITHDRAWN) return Optional.of(before.key());
            revision = before.revision() + 1;
        }
        GradingFact fact = new GradingFact(city, said.firm(), rules, statement, revision, said.room(), Time.now(clock))
                .backedBy(said.record());
        facts.add(fact);
        audit.record(
                city,
                "PUSH_FACT",
                "GradingFact",
                fact.key(),
                null,
                Map.of("event", said.event(), "document", said.documentNo(), "room", said.room()),
                null);
        return Optional.of(fact.key());
    }

    /** Takes a fact back; it stays on record. @return false when the year's grades were released */
    public boolean withdraw(AccessScope city, UUID key, String reason) {
        GradingFact fact = facts.get(city, key);
        if (released(city, years.rules(city, fact.occurredOn()), fact.tenantId(), fact.occurredOn())) return false;
        if (fact.state() == GradingFact.State.WITHDRAWN) return true;
        Map<String, Object> before = Map.of("event", fact.event(), "state", fact.state());
        fact.withdraw(city, cut(reason, 300), Time.now(clock));
        audit.record(
                city,
                "WITHDRAW_FACT",
                "GradingFact",
                key,
                before,
                Map.of("event", fact.event(), "state", fact.state()),
                reason);
        return true;
    }

    /**
     * Holds the year it counts in: a run that begins meanwhile waits, and sees the change whole or not at all. A firm that
     * is not in the register yet sat nothing out: the day's own year.
     */
    private boolean released(AccessScope city, RuleSet rules, long firm, LocalDate day) {
        int year = producers
                .find(city, firm)
                .map(f -> years.countingYear(city, rules, f, day))
                .orElseGet(() -> rules.yearOf(day));
        return runs.lockYear(city, year).filter(YearOfCity::released).isPresent();
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + '…';
    }
}
