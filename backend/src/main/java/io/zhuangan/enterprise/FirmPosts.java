package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Appointing;
import io.zhuangan.enterprise.domain.Fault;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.enterprise.domain.Tenure;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people and posts of one firm, read at once, the way the rules look at them. */
final class FirmPosts {
    private final Map<Long, FirmPerson> people;
    private final List<PostHolding> holdings;

    private FirmPosts(List<FirmPerson> people, List<PostHolding> holdings) {
        this.people = people.stream().collect(Collectors.toMap(FirmPerson::id, Function.identity()));
        this.holdings = holdings;
    }

    static FirmPosts of(FirmPeople store, AccessScope scope, long firm) {
        return new FirmPosts(store.of(scope, List.of(firm)), store.posts(scope, List.of(firm)));
    }

    Collection<FirmPerson> people() {
        return people.values();
    }

    FirmPerson person(UUID key) {
        return people.values().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("FirmPerson", key));
    }

    /** A post as held by this person; with somebody else's key it is not found. */
    PostHolding holding(UUID person, UUID key) {
        long id = person(person).id();
        return holdings.stream()
                .filter(one -> one.key().equals(key) && one.firmPersonId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("PostHolding", key));
    }

    /** The row behind a tenure that came from here. */
    PostHolding row(Tenure tenure) {
        return holdings.stream()
                .filter(one -> tenure(one).equals(tenure))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("tenure of another firm"));
    }

    List<PostHolding> of(FirmPerson person) {
        return holdings.stream()
                .filter(one -> one.firmPersonId() == person.id())
                .toList();
    }

    List<Tenure> tenures() {
        return holdings.stream().map(this::tenure).toList();
    }

    List<Tenure> others(Collection<PostHolding> but) {
        return holdings.stream()
                .filter(one -> !but.contains(one))
                .map(this::tenure)
                .toList();
    }

    Tenure tenure(PostHolding one) {
        FirmPerson holder = people.get(one.firmPersonId());
        return new Tenure(holder.key().toString(), holder.fullName(), one.post(), one.from(), one.until());
    }

    /** What an appointment does; a refusal is thrown. */
    Appointing.Outcome judge(Appointment order, LocalDate today, LocalDate latest) {
        if (order.post() == null || order.from() == null) throw new RuleViolated(EnterpriseError.POST_NEEDED);
        FirmPerson person = person(order.person());
        Tenure wanted = new Tenure(person.key().toString(), person.fullName(), order.post(), order.from(), null);
        Appointing.Outcome outcome = Appointing.judge(wanted, person.facts(), tenures(), today, latest);
        if (outcome instanceof Appointing.Refused refused) throw refusal(refused.fault());
        return outcome;
    }

    static RuleViolated refusal(Fault fault) {
        return new RuleViolated(fault.code(), fault.args().toArray());
    }
}
