package io.zhuangan.showcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A firm's consent to be shown. */
public record ConsentView(
        UUID key,
        ConsentExtent extent,
        String signerName,
        String signerPost,
        Instant givenAt,
        LocalDate untilOn,
        Instant withdrawnAt,
        String withdrawnByName,
        boolean holds) {}
