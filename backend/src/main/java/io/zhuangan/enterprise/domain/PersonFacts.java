package io.zhuangan.enterprise.domain;

import java.time.LocalDate;

/** What a firm knows about a person beside the name; null is "not said". */
public record PersonFacts(String phone, String email, LocalDate joinedOn, LocalDate leftOn) {
    public static final PersonFacts NONE = new PersonFacts(null, null, null, null);

    /** These facts, with what was not said taken from the others. */
    public PersonFacts over(PersonFacts known) {
        return new PersonFacts(
                phone == null ? known.phone : phone,
                email == null ? known.email : email,
                joinedOn == null ? known.joinedOn : joinedOn,
                leftOn == null ? known.leftOn : leftOn);
    }
}
