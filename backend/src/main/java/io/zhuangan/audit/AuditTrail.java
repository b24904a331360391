package io.zhuangan.audit;

import io.zhuangan.audit.domain.AuditEntries;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What happened to things a room shows anyway, with the links of the chain: for dossiers, inside the transaction and
 * behind the permit of whoever reads those things. What is not sealed yet, for a second or two, is not there.
 */
@ApplicationScoped
public class AuditTrail {
    @Inject
    AuditEntries entries;

    /**
     * In the order of the chain, whoever of the city acted.
     *
     * @param kinds of the things, as the rooms write them into the audit
     * @param things keys the caller reached already
     */
    public List<ChainLink> of(AccessScope scope, Collection<String> kinds, Collection<UUID> things) {
        return entries
                .about(
                        scope.cityId(),
                        kinds,
                        things.stream().map(UUID::toString).toList())
                .stream()
                .map(found -> found.seal().link(found.entry()))
                .toList();
    }
}
