package io.zhuangan.bulletin;

import io.zhuangan.bulletin.domain.Audience;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.MemberFirm;
import io.zhuangan.enterprise.MemberPost;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The member firms of an association that a bulletin is for, and who of them hears it. */
@ApplicationScoped
public class MemberAudience {
    private static final int PIECE = 500;
    private static final int NAMED = 20;

    @Inject
    EnterpriseDirectory directory;

    /** A firm with those of its people who are told, each once. */
    record Told(MemberFirm firm, List<MemberPost> people) {}

    List<MemberFirm> piece(AccessScope scope, long after, int limit) {
        return directory.memberFirms(scope, scope.tenantId(), after, limit);
    }

    /** @param firms already known to be in the audience */
    List<Told> people(AccessScope scope, Audience audience, List<MemberFirm> firms) {
        Map<Long, List<MemberPost>> posts = directory
                .memberPosts(
                        scope,
                        scope.tenantId(),
                        firms.stream().map(MemberFirm::id).toList(),
                        audience.asked())
                .stream()
                .collect(Collectors.groupingBy(MemberPost::firm));
        return firms.stream()
                .map(f -> new Told(f, told(audience, posts.getOrDefault(f.id(), List.of()))))
                .toList();
    }

    private static List<MemberPost> told(Audience audience, List<MemberPost> held) {
        boolean wantedHeld = held.stream().anyMatch(p -> audience.wants(p.post()));
        Map<Long, MemberPost> once = new LinkedHashMap<>();
        held.stream().filter(p -> audience.tells(p.post(), wantedHeld)).forEach(p -> once.putIfAbsent(p.person(), p));
        return List.copyOf(once.values());
    }

    /** Whom a bulletin with this content reaches now. */
    BulletinReach reach(AccessScope scope, BulletinContent content) {
        Audience audience = Audience.of(content);
        List<Told> all = new ArrayList<>();
        List<MemberFirm> piece = piece(scope, 0, PIECE);
        while (!piece.isEmpty()) {
            all.addAll(people(scope, audience, in(audience, piece)));
            piece = piece(scope, piece.get(piece.size() - 1).id(), PIECE);
        }
        Map<String, Integer> districts = new TreeMap<>();
        all.forEach(t -> districts.merge(t.firm().district(), 1, Integer::sum));
        List<String> without = all.stream()
                .filter(t -> t.people().isEmpty())
                .map(t -> t.firm().name())
                .sorted()
                .toList();
        return new BulletinReach(
                all.size(),
                all.stream().map(Told::people).mapToInt(Collection::size).sum(),
                without.size(),
                without.stream().limit(NAMED).toList(),
                districts.entrySet().stream()
                        .map(d -> new BulletinReach.District(d.getKey(), d.getValue()))
                        .toList());
    }

    private static List<MemberFirm> in(Audience audience, List<MemberFirm> firms) {
        return firms.stream()
                .filter(f -> audience.includes(f.district(), f.kinds()))
                .toList();
    }
}
