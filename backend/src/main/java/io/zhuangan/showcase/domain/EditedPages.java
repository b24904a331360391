package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pages that the editors of a city write. */
public interface EditedPages {
    /** Locked until the transaction ends. */
    Optional<EditedPage> lock(AccessScope scope, EditedKind kind, String code);

    Optional<EditedPage> find(AccessScope scope, EditedKind kind, String code);

    List<EditedPage> all(AccessScope scope);

    /** Pages of the caller's city that the public reads now; also a district of the city may count them. */
    List<Shown> shown(AccessScope scope, EditedKind kind);

    /** Pages of all cities with a planned revision whose moment has come; what they are and nothing in them. */
    List<Due> due(Instant now, int most);

    EditedRevision revision(AccessScope scope, EditedPage page, int revision);

    void add(EditedPage page);

    void add(EditedRevision revision);

    /** A published cluster's facts take the place of those it had. */
    void applyToCluster(AccessScope scope, String code, EditedBody body);

    /** A page with what the public reads of it. */
    record Shown(EditedPage page, EditedRevision revision) {}

    /** A page and the platform acting for its city. */
    record Due(AccessScope platform, EditedKind kind, String code) {}
}
