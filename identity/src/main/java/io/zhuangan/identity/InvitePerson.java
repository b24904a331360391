package io.zhuangan.identity;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.tenancy.GrantMembership;
import io.zhuangan.tenancy.LinkAccount;
import io.zhuangan.tenancy.MembershipView;
import io.zhuangan.tenancy.NewMembership;
import io.zhuangan.tenancy.SeatQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Gives somebody a role and, if they have none yet, an account to use it with. Two steps in two systems, in an order
 * that may stop anywhere and be repeated: the membership first (a row of ours, worthless without an account), then the
 * account, which is tied to the person. No transaction is open while the identity provider is called.
 *
 * <p>The one-time password is shown once to whoever invites and must be changed at the first sign-in. An account that
 * exists keeps its password: otherwise the administrator of one firm could take over the account of an officer.
 */
@ApplicationScoped
public class InvitePerson {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    GrantMembership grant;

    @Inject
    LinkAccount link;

    @Inject
    SeatQueries seats;

    @Inject
    Accounts accounts;

    /**
     * What came of it.
     *
     * @param oneTimePassword of a new account; null when the person signs in with the account they have
     */
    public record Invited(MembershipView membership, String username, String oneTimePassword)
            implements java.io.Serializable {}

    public Invited invite(AccessScope scope, NewMembership order) {
        if (scope == null || !scope.mayAny(Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE)) throw new Denied("invite");
        String username =
                order.username() == null ? "" : order.username().strip().toLowerCase(java.util.Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) throw new RuleViolated(IdentityError.USERNAME_UNUSABLE, username);
        MembershipView membership = grant.grant(
                scope,
                new NewMembership(
                        order.tenant(), order.role(), null, username, order.fullName(), order.phone(), order.email()));
        try {
            Accounts.Account account = accounts.ensure(username, membership.fullName(), order.email());
            // as at a first sign-in; known now, so that the person need not come before the account is a member
            link.link(account.subject(), username);
            if (!account.made()) return new Invited(membership, username, null);
            return new Invited(membership, username, newPassword(account.subject()));
        } catch (ProviderDown e) {
            throw new RuleViolated(IdentityError.ACCOUNTS_UNREACHABLE);
        }
    }

    /**
     * A new one-time password for somebody who forgot theirs. Only for accounts whose every seat is in the caller's own
     * tenant, unless the operator asks.
     */
    public Invited renewPassword(AccessScope scope, MembershipView membership) {
        if (scope == null || !scope.mayAny(Right.OPERATE_PLATFORM, Right.MANAGE_PEOPLE)) throw new Denied("renew");
        if (membership.username() == null) throw new RuleViolated(IdentityError.NO_ACCOUNT);
        try {
            String subject =
                    accounts.find(membership.username()).orElseThrow(() -> new RuleViolated(IdentityError.NO_ACCOUNT));
            boolean own = seats.seatsOf(subject).stream()
                    .allMatch(seat -> seat.tenant().equals(scope.tenantKey()));
            if (!own && !scope.may(Right.OPERATE_PLATFORM)) {
                throw new RuleViolated(IdentityError.ACCOUNT_HAS_OTHER_SEATS, membership.fullName());
            }
            return new Invited(membership, membership.username(), newPassword(subject));
        } catch (ProviderDown e) {
            throw new RuleViolated(IdentityError.ACCOUNTS_UNREACHABLE);
        }
    }

    private String newPassword(String subject) throws ProviderDown {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        accounts.setOneTimePassword(subject, password.toString());
        return password.toString();
    }
}
