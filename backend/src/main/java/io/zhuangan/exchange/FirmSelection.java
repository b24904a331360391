package io.zhuangan.exchange;

import io.zhuangan.enterprise.EnterpriseKind;
import java.util.Set;
import java.util.UUID;

/**
 * Firms to invite: those named, or, where none is named, all within the convener's reach that fit. Empty districts or
 * kinds mean all.
 *
 * @param firms keys of firms
 */
public record FirmSelection(Set<String> districts, Set<EnterpriseKind> kinds, Set<UUID> firms) {
    public FirmSelection {
        districts = districts == null ? Set.of() : Set.copyOf(districts);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        firms = firms == null ? Set.of() : Set.copyOf(firms);
    }

    public boolean includes(String district, Set<EnterpriseKind> of) {
        return (districts.isEmpty() || districts.contains(district))
                && (kinds.isEmpty() || of.stream().anyMatch(kinds::contains));
    }
}
