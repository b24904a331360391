package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.CalendarAddress;
import io.zhuangan.training.domain.CalendarAddresses;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The secret address of the caller's own calendar. */
@Reads
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class OwnCalendar {
    @Inject
    CalendarAddresses addresses;

    /** Empty before the first one was made. */
    public Optional<Address> address(AccessScope scope) {
        return addresses.of(scope.personId()).map(Address::of);
    }

    /** @param secret what the calendar program has to say */
    public record Address(String secret, Instant madeAt) {
        static Address of(CalendarAddress address) {
            return new Address(address.secret(), address.madeAt());
        }
    }
}
