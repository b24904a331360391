package io.zhuangan.contract.domain;

import io.zhuangan.contract.PublishedContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the public reads of model contracts: published editions, and nothing of who uses or fills them in. */
public interface PublishedContracts {
    /** The newest edition of each template, the one published last first; {@code after} null from the start. */
    List<PublishedContract> newest(Instant after, UUID afterTemplate, int limit);

    /** All editions of a template by its public address or its key, newest first. */
    List<PublishedContract> editions(String slugOrKey);

    /** An edition with its kept text. */
    record Whole(PublishedContract view, String body, int comments) {}

    Optional<Whole> edition(String slugOrKey, String label);
}
