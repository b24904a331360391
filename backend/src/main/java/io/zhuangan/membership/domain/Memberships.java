package io.zhuangan.membership.domain;

import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications, the story of memberships, and consents; each of them has two sides, and nobody else reaches it. */
public interface Memberships {
    void add(MembershipApplication application);

    void add(MembershipStep step);

    void add(MembershipConsent consent);

    void add(MembershipLook look);

    void add(MembershipStatement statement);

    /** An application of the caller's own tenant, on either side. */
    MembershipApplication application(AccessScope side, UUID key);

    /** Those of the calling association, newest first, before this internal id. @param open null for all */
    List<MembershipApplication> received(AccessScope association, Boolean open, long beforeId, int limit);

    /** Those of the calling firm, newest first. */
    List<MembershipApplication> sent(AccessScope firm);

    /** Whether one to this association is open. */
    boolean applied(AccessScope firm, long association);

    /** Oldest first. */
    List<MembershipStep> steps(AccessScope side, MembershipApplication application);

    /** The whole story of a firm with an association, oldest first; one of both calls. */
    List<MembershipStep> story(AccessScope side, long association, long firm);

    /** A consent of the calling firm. */
    MembershipConsent consent(AccessScope firm, UUID key);

    /** Those of the calling firm, newest first. */
    List<MembershipConsent> consents(AccessScope firm);

    /** What a firm ever consented to for the calling association. */
    List<MembershipConsent> consentsTo(AccessScope association, long firm);

    /** Who looked at what the calling firm shows, the latest first. */
    List<MembershipLook> looks(AccessScope firm);

    /** Consents within reach that end from a day to another and were not warned of, by internal id after this one. */
    List<MembershipConsent> ending(AccessScope city, LocalDate from, LocalDate until, int limit);

    /** Members of an association that consent to be listed, for a firm that belongs to it, after this internal id. */
    List<Fellow> fellows(AccessScope firm, long association, LocalDate today, long afterId, int limit);

    /** The calling association's own statement. */
    Optional<MembershipStatement> statement(AccessScope association);

    /** Statements of the associations of the calling firm's city, by internal id of the association. */
    List<Said> statements(AccessScope firm);

    /** @param id internal id of the firm's tenant */
    record Fellow(long id, UUID key, String name, String district) {}

    record Said(long association, String words, int longestDays) {}
}
