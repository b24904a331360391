package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may be added to the people of a firm. Within a firm somebody is known by the staff number, or by the name where
 * there is none: a second Zhang San needs a number. Never an identity number.
 */
public final class PersonRules {
    private static final Pattern PHONE = Pattern.compile("[0-9+][0-9 -]{5,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    /** Residents' identity numbers: 17 digits and a digit or X. */
    private static final Pattern IDENTITY = Pattern.compile(".*[0-9]{17}[0-9Xx].*");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_ADDRESS = 200;
    private static final int SHOWN = 20;

    private PersonRules() {}

    /** Somebody as a firm knows them. */
    public record Known(String name, String staffNumber, PersonFacts facts) {
        private boolean same(Known other) {
            return staffNumber == null ? name.equals(other.name) : staffNumber.equals(other.staffNumber);
        }
    }

    /** Somebody the firm has with exactly these facts: the same request again. */
    public static boolean already(Known wanted, Known known) {
        return known.equals(wanted);
    }

    public static Optional<Fault> fault(Known wanted, Collection<Known> known, LocalDate latest) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            return Optional.of(Fault.of(EnterpriseError.NAME_NEEDED));
        }
        if (IDENTITY.matcher(wanted.name() + " " + wanted.staffNumber()).matches()) {
            return Optional.of(Fault.of(EnterpriseError.IDENTITY_NUMBER));
        }
        Optional<Fault> length =
                tooLong(wanted.name(), LONGEST_NAME).or(() -> tooLong(wanted.staffNumber(), LONGEST_NUMBER));
        if (length.isPresent()) return length;
        Optional<Fault> contact = contact(wanted.facts().phone(), wanted.facts().email());
        if (contact.isPresent()) return contact;
        LocalDate joined = wanted.facts().joinedOn();
        if (joined != null && joined.isAfter(latest)) {
            return Optional.of(Fault.of(EnterpriseError.DAY_TOO_FAR, joined, latest));
        }
        for (Known other : known) {
            if (wanted.same(other) && wanted.name().equals(other.name())) {
                return Optional.of(Fault.of(EnterpriseError.PERSON_KNOWN, other.name()));
            }
            if (wanted.same(other)) {
                return Optional.of(Fault.of(EnterpriseError.STAFF_NUMBER_TAKEN, wanted.staffNumber(), other.name()));
            }
        }
        return Optional.empty();
    }

    /** Whether phone and address can be what they say; null is "not said". */
    public static Optional<Fault> contact(String phone, String email) {
        if (phone != null && !plausiblePhone(phone)) {
            return Optional.of(Fault.of(EnterpriseError.PHONE_WRONG, phone));
        }
        Optional<Fault> length = tooLong(email, LONGEST_ADDRESS);
        if (length.isPresent()) return length;
        if (email != null && !EMAIL.matcher(email).matches()) {
            return Optional.of(Fault.of(EnterpriseError.EMAIL_WRONG, email));
        }
        return Optional.empty();
    }

    /** What does not fit its column. */
    public static Optional<Fault> tooLong(String text, int most) {
        if (text == null || text.length() <= most) return Optional.empty();
        return Optional.of(Fault.of(EnterpriseError.TEXT_TOO_LONG, text.substring(0, SHOWN) + "…", most));
    }

    public static boolean plausiblePhone(String phone) {
        return PHONE.matcher(phone).matches();
    }
}
