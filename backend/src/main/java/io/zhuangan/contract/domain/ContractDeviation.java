package io.zhuangan.contract.domain;

import io.zhuangan.contract.DeviationKind;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a finished sheet has a clause otherwise: only this is counted, over all firms, and never what it says. */
@Entity
@Table(name = "contract_deviation")
@EntityListeners(TenantGuard.class)
public class ContractDeviation implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "sheet_id")
    private long sheetId;

    @Column(name = "clause_key")
    private String clauseKey;

    @Enumerated(EnumType.STRING)
    private DeviationKind kind;

    protected ContractDeviation() {}

    public ContractDeviation(ContractSheet sheet, String clauseKey, DeviationKind kind) {
        this.id = Ids.next();
        this.tenantId = sheet.tenantId();
        this.sheetId = sheet.id();
        this.clauseKey = clauseKey;
        this.kind = kind;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
