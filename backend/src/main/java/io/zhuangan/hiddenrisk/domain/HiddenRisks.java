package io.zhuangan.hiddenrisk.domain;

import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.hiddenrisk.SharedRiskView;
import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log of the caller's own firm, whatever else the caller reaches; and what firms share with the caller. */
public interface HiddenRisks {
    void add(HiddenRisk risk);

    void add(HiddenRiskStep step);

    void add(HiddenRiskPlace place);

    void add(HiddenRiskShare share);

    HiddenRisk get(AccessScope firm, UUID key);

    /** Newest first. */
    List<HiddenRisk> list(AccessScope firm, Filter filter, int first, int size);

    int count(AccessScope firm, Filter filter);

    List<HiddenRiskStep> steps(AccessScope firm, HiddenRisk risk);

    List<HiddenRiskShare> shares(AccessScope firm, HiddenRisk risk);

    /** Places in use, by name. */
    List<HiddenRiskPlace> places(AccessScope firm);

    /** A place in use. */
    Optional<HiddenRiskPlace> place(AccessScope firm, UUID key);

    /** Days of every entry reported before a moment: what figures are made of. */
    List<Days> days(AccessScope firm, Instant before);

    /** What firms that are members show to the calling association today, newest share first. */
    List<SharedRiskView> sharedWithAssociation(AccessScope association, LocalDate today);

    /** What firms within reach show to their bureau today, newest share first. */
    List<SharedRiskView> sharedWithBureau(AccessScope bureau, LocalDate today);

    /**
     * What a list is narrowed by.
     *
     * @param reporter internal id of the person whose reports are asked for, or null for everybody's
     * @param open true for what is still to be done, false for what is over, null for both
     */
    record Filter(Long reporter, Boolean open, RiskState state, RiskKind kind) {}

    /** @param endedAt null while it is open */
    record Days(RiskKind kind, RiskState state, Instant reportedAt, Instant endedAt, LocalDate dueOn) {}
}
