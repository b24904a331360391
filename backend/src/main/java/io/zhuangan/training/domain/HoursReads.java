package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.HoursFilter;
import io.zhuangan.training.HoursLine;
import io.zhuangan.training.HoursOrder;
import io.zhuangan.training.HoursTotal;
import io.zhuangan.training.HoursUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Hours from units attended: of an association's courses, or of a firm's people. */
public interface HoursReads {
    List<HoursLine> lines(
            AccessScope scope, HoursFilter filter, HoursOrder order, boolean descending, int from, int most);

    HoursTotal total(AccessScope scope, HoursFilter filter);

    /** Of these people, by person and start. */
    List<HoursUnit> units(AccessScope scope, HoursFilter filter, Collection<UUID> people);
}
