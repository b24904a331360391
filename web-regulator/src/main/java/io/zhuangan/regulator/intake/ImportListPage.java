package io.zhuangan.regulator.intake;

import io.zhuangan.kit.ImportListBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Files that a bureau brought in. */
@Named("importList")
@ViewScoped
public class ImportListPage extends ImportListBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    /** A district brings in facts of its own firms. */
    public boolean isDistrict() {
        return seat.scope().kind() == TenantKind.DISTRICT;
    }
}
