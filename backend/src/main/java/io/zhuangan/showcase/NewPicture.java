package io.zhuangan.showcase;

import java.util.UUID;

/**
 * A picture as it is added to a case.
 *
 * @param version of the case as the caller read it
 * @param alt what is to be seen, for who does not see it; in both languages
 * @param credit who made it
 * @param licence under which it may be shown
 */
public record NewPicture(
        UUID caseKey,
        long version,
        String alt,
        String altEn,
        String credit,
        String licence,
        boolean demo,
        byte[] file) {}
