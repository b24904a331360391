package io.zhuangan.enterprise;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.domain.Tenant;
import java.util.List;

/** Deliberately wrong, for the test of the walls: shows entities, even inside a list. */
@Reads
@Permit(Right.READ_ENTERPRISES)
public class WrongFace {
    public List<Tenant> all(AccessScope scope) {
        return List.of();
    }
}
