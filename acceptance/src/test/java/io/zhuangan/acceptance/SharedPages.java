package io.zhuangan.acceptance;

import java.util.Set;
import java.util.stream.Stream;

/** Pages of the shared look, which both front-ends that people sign in to have below their own. */
final class SharedPages {
    private SharedPages() {}

    /**
     * @param admins who may add and end people's seats
     * @param seated who has a seat on this side
     */
    static Stream<Use> below(String context, Set<String> admins, Set<String> seated) {
        return Stream.of(
                Use.of(context + "/identity/inbox.xhtml").may(seated).filters("from"),
                Use.of(context + "/identity/invited.xhtml"),
                Use.of(context + "/identity/no-seat.xhtml").may(Set.copyOf(Cast.EVERYBODY)),
                Use.of(context + "/identity/people.xhtml").may(admins).key("end", Thing.MEMBERSHIP_ELSEWHERE),
                Use.of(context + "/identity/problem.xhtml").open().may(Set.copyOf(Cast.EVERYBODY)),
                Use.of(context + "/identity/seats.xhtml")
                        .may(Set.copyOf(Cast.EVERYBODY))
                        .filters("return"),
                Use.of(context + "/identity/sign-out.xhtml").may(Set.copyOf(Cast.EVERYBODY)),
                Use.of(context + "/identity/signed-out.xhtml").open().may(Set.copyOf(Cast.EVERYBODY)),
                Use.of(context + "/kit/page.xhtml"),
                Use.of(context + "/kit/plain.xhtml"),
                Use.of(context + "/kit/print.xhtml"),
                Use.of(context + "/kit/public.xhtml"),
                Use.of(context + "/kit/tail.xhtml"),
                Use.of(context + "/kit/zone.xhtml"));
    }
}
