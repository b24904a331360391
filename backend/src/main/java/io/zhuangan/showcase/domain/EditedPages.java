package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import java.util.List;
import java.util.Optional;

/** Pages that the editors of a city write. */
public interface EditedPages {
    /** Locked until the transaction ends. */
    Optional<EditedPage> lock(AccessScope scope, EditedKind kind, String code);

    Optional<EditedPage> find(AccessScope scope, EditedKind kind, String code);

    List<EditedPage> all(AccessScope scope);

    EditedRevision revision(AccessScope scope, EditedPage page, int revision);

    void add(EditedPage page);

    void add(EditedRevision revision);

    /** A published cluster's facts take the place of those it had. */
    void applyToCluster(AccessScope scope, String code, EditedBody body);
}
