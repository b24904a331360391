package io.zhuangan.officertraining;

import io.zhuangan.shared.TenantKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A bureau's year: its officers, those furthest below first. */
public record UnitYear(UUID unit, String name, String nameEn, TenantKind kind, List<OfficerYear> officers) {
    public UnitYear {
        officers = List.copyOf(officers);
    }

    public int size() {
        return officers.size();
    }

    public int reached() {
        return (int) officers.stream().filter(OfficerYear::reached).count();
    }

    public int below() {
        return size() - reached();
    }

    public BigDecimal counted() {
        return officers.stream().map(OfficerYear::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal waiting() {
        return officers.stream().map(OfficerYear::waiting).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
