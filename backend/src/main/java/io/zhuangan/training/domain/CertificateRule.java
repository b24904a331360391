package io.zhuangan.training.domain;

import io.zhuangan.training.domain.Hours.UnitRecord;
import java.util.Collection;

/**
 * A certificate needs the course's share of units attended: with 75 %, three of four units do and two do not. A
 * session without units certifies nothing.
 *
 * @param sharePercent 1-100, set by the course
 */
public record CertificateRule(int sharePercent) {
    public CertificateRule {
        if (sharePercent < 1 || sharePercent > 100) throw new IllegalArgumentException("share " + sharePercent);
    }

    public boolean earned(Collection<UnitRecord> units) {
        long attended = units.stream().filter(UnitRecord::attended).count();
        return !units.isEmpty() && attended * 100 >= (long) sharePercent * units.size();
    }
}
