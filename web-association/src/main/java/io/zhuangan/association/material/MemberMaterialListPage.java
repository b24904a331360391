package io.zhuangan.association.material;

import io.zhuangan.material.MaterialQueries;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.MemberMaterialQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Suppliers' documents shared with all members, for the association's staff. */
@Named("memberMaterials")
@RequestScoped
public class MemberMaterialListPage extends MaterialListPage {
    @Inject
    MemberMaterialQueries shared;

    @Override
    int count(MaterialQueries.Filter filter) {
        return shared.count(seat.scope(), filter);
    }

    @Override
    List<MaterialView> slice(MaterialQueries.Filter filter, int size) {
        return shared.slice(seat.scope(), filter, 0, size);
    }
}
