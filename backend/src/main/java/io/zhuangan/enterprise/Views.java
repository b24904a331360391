package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.MaskedPhone;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.enterprise.domain.RegisterEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes views of this room's entities. */
final class Views {
    private Views() {}

    static EnterpriseView of(Enterprise enterprise) {
        RegisterEntry entry = enterprise.entry();
        return new EnterpriseView(
                enterprise.tenantId(),
                enterprise.key(),
                entry.name(),
                entry.nameEn(),
                entry.licenceNumber(),
                entry.creditCode(),
                entry.licensedOn(),
                entry.licenceUntil(),
                entry.districtCode(),
                entry.address(),
                entry.kinds(),
                entry.staff(),
                entry.status(),
                entry.demo());
    }

    static List<FirmPersonView> people(Map<FirmPerson, List<PostHolding>> withPosts, LocalDate today) {
        return withPosts.entrySet().stream()
                .map(one -> person(one.getKey(), one.getValue(), today))
                .sorted(Comparator.comparing(Views::rank).thenComparing(FirmPersonView::name))
                .toList();
    }

    /** Legal representative first, then in the order of the posts; people who left come last. */
    private static int rank(FirmPersonView person) {
        if (person.leftOn() != null && person.posts().isEmpty()) return Post.values().length + 1;
        return person.posts().isEmpty()
                ? Post.values().length
                : person.posts().get(0).ordinal();
    }

    static FirmPersonView person(FirmPerson person, Collection<PostHolding> holdings, LocalDate today) {
        List<PostHoldingView> history = holdings.stream()
                .sorted(Comparator.comparing(PostHolding::from).reversed().thenComparing(PostHolding::post))
                .map(holding -> holding(holding, today))
                .toList();
        List<Post> current = history.stream()
                .filter(PostHoldingView::current)
                .map(PostHoldingView::post)
                .distinct()
                .sorted()
                .toList();
        return new FirmPersonView(
                person.personId(),
                person.key(),
                person.tenantId(),
                person.fullName(),
                person.staffNumber(),
                MaskedPhone.of(person.facts().phone()),
                person.facts().joinedOn(),
                person.facts().leftOn(),
                current,
                history,
                person.worksOn(today),
                person.version());
    }

    static PostHoldingView holding(PostHolding holding, LocalDate today) {
        return new PostHoldingView(
                holding.key(),
                holding.post(),
                holding.from(),
                holding.until(),
                holding.document(),
                holding.heldOn(today),
                holding.from().isAfter(today),
                holding.version());
    }
}
