package io.zhuangan.identity;

import io.zhuangan.shared.ErrorCode;

/** Why an account cannot be made or changed. */
public enum IdentityError implements ErrorCode {
    /** The sign-in name has characters that it may not have, or is too short. */
    USERNAME_UNUSABLE,
    /** The identity provider does not answer; the membership stands, the account follows on the next try. */
    ACCOUNTS_UNREACHABLE,
    /** The person has no account yet. */
    NO_ACCOUNT,
    /** The person also acts for somebody else, so only the platform operator may touch the account. */
    ACCOUNT_HAS_OTHER_SEATS
}
