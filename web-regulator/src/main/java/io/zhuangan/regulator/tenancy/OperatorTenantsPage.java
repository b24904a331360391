package io.zhuangan.regulator.tenancy;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** All tenants of the platform, to find one and open it. */
@Named
@ViewScoped
public class OperatorTenantsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int STEP = 50;

    @Inject
    Seat seat;

    @Inject
    TenantQueries tenants;

    private TenantKind kind;
    private String text;
    private String next;
    private final List<TenantView> rows = new ArrayList<>();

    public void load() {
        rows.clear();
        next = null;
        more();
    }

    public void more() {
        Page<TenantView> page = tenants.list(seat.scope(), kind, text, next, STEP);
        rows.addAll(page.items());
        next = page.next();
    }

    public List<TenantView> getRows() {
        return rows;
    }

    public boolean isMore() {
        return next != null;
    }

    public TenantKind[] getKinds() {
        return TenantKind.values();
    }

    public TenantKind getKind() {
        return kind;
    }

    public void setKind(TenantKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
