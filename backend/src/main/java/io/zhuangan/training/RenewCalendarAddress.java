package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CalendarAddress;
import io.zhuangan.training.domain.CalendarAddresses;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes the secret address of the caller's own calendar, or a new one: whoever has the old one reads nothing more. */
@UseCase
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class RenewCalendarAddress {
    @Inject
    CalendarAddresses addresses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public OwnCalendar.Address renew(AccessScope scope) {
        Instant now = Time.now(clock);
        Optional<CalendarAddress> before = addresses.of(scope.personId());
        before.ifPresent(address -> address.renew(now));
        CalendarAddress address = before.orElseGet(() -> new CalendarAddress(scope.personId(), now));
        if (before.isEmpty()) addresses.add(address);
        // the secret itself has no place in an audit line
        audit.record(
                scope,
                before.isPresent() ? "RENEW_CALENDAR_ADDRESS" : "MAKE_CALENDAR_ADDRESS",
                "CalendarAddress",
                UUID.nameUUIDFromBytes(("calendar/" + scope.personId()).getBytes(StandardCharsets.UTF_8)),
                null,
                Map.of("madeAt", now),
                null);
        return OwnCalendar.Address.of(address);
    }
}
