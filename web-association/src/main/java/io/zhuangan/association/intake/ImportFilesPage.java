package io.zhuangan.association.intake;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.ImportListBase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Files that an association brought in. */
@Named("importFiles")
@ViewScoped
public class ImportFilesPage extends ImportListBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    public void load() {
        if (!seat.scope().may(Right.MANAGE_COURSES)) throw new Denied("ImportFiles");
        super.load();
    }

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
