package io.zhuangan.contract.domain;

import io.zhuangan.contract.AdoptionView;
import io.zhuangan.contract.DeviationKind;
import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A firm's own sheets and adoptions; and for associations the figures and the adoptions of their editions. */
public interface ContractSheets {
    void add(ContractSheet sheet);

    /** Own ones, the one saved last first. */
    List<ContractSheet> own(AccessScope firm);

    int count(AccessScope firm);

    ContractSheet get(AccessScope firm, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    ContractSheet lock(AccessScope firm, UUID key);

    /** With all that was counted of it. */
    void remove(AccessScope firm, ContractSheet sheet);

    /** What a sheet is counted for from now on. */
    void deviate(AccessScope firm, ContractSheet sheet, Map<String, Set<DeviationKind>> deviations);

    void add(ContractAdoption adoption);

    ContractAdoption lockAdoption(AccessScope firm, UUID key);

    boolean adopted(AccessScope firm, long editionId);

    /** The firm's own, standing ones first. */
    List<AdoptionView> adoptions(AccessScope firm);

    /** Of an association's template: standing ones first. */
    List<AdoptionView> adoptionsOf(AccessScope association, ContractTemplate template);

    /** By template: firms that use one of its editions today. */
    Map<Long, Integer> adopters(AccessScope association);

    /** Tenants that use an edition of this template today. */
    List<Long> adopterIds(AccessScope association, ContractTemplate template);

    /** Firms with a finished sheet of an own edition. */
    int firms(AccessScope association, ContractEdition edition);

    /** By clause and kind: firms whose finished sheets have it otherwise. */
    Map<String, Map<DeviationKind, Integer>> deviations(AccessScope association, ContractEdition edition);
}
