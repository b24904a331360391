package io.zhuangan.contract;

import io.zhuangan.contract.domain.PublishedContracts;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Reads;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The public library of model contracts: every published edition, by an address that never changes. */
@Reads
@OpenToAll(because = "published editions are there to be read and cited by everybody")
public class PublicContracts {
    @Inject
    PublishedContracts published;

    /**
     * A published edition.
     *
     * @param body the text as it was kept: its SHA-256 is the fingerprint
     * @param comments that were made on it, all answered before publication
     */
    public record Edition(PublishedContract contract, ContractText text, String body, int comments) {}

    /** Newest editions, the one published last first. */
    public Page<PublishedContract> library(String cursor, int limit) {
        if (limit < 1 || limit > Page.MOST) throw new IllegalArgumentException("limit 1-" + Page.MOST);
        Place from = Place.read(cursor);
        List<PublishedContract> found =
                published.newest(from == null ? null : from.at(), from == null ? null : from.template(), limit + 1);
        return Page.cut(found, limit, Place::of);
    }

    /** All editions of a template, newest first; empty when there is none. */
    public List<PublishedContract> editions(String slugOrKey) {
        return published.editions(slugOrKey);
    }

    public Optional<Edition> edition(String slugOrKey, String label) {
        return published
                .edition(slugOrKey, label)
                .map(e -> new Edition(e.view(), ContractJson.text(e.body()), e.body(), e.comments()));
    }

    /** Where a list goes on, as an opaque text. */
    private record Place(Instant at, UUID template) {
        static String of(PublishedContract c) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((c.publishedAt() + "|" + c.template()).getBytes(StandardCharsets.UTF_8));
        }

        static Place read(String cursor) {
            if (cursor == null || cursor.isBlank()) return null;
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("cursor", e);
            }
        }
    }
}
