package io.zhuangan.contract.store;

import io.zhuangan.contract.AdoptionView;
import io.zhuangan.contract.DeviationKind;
import io.zhuangan.contract.domain.ContractAdoption;
import io.zhuangan.contract.domain.ContractDeviation;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractSheet;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sheets in the database, each by its own firm alone; associations get counts and what firms declared to them. */
@ApplicationScoped
public class JpaContractSheets extends ScopedStore implements ContractSheets {
    private static final ScopeRule SHEET = ScopeRule.by("s.tenantId");
    private static final ScopeRule ADOPTION = ScopeRule.by("d.tenantId");
    private static final ScopeRule ASSOCIATION = ScopeRule.by("d.associationId");
    private static final ScopeRule EDITION = ScopeRule.by("e.tenantId");
    private static final ScopeRule OWN = ScopeRule.by("tenant_id");

    private static final String ADOPTIONS = "select d.uid, f.name, f.nameEn, e.uid, e.label, e.title, e.titleEn,"
            + " d.since, d.endedOn, d.declaredByName from ContractAdoption d join Tenant f on f.id = d.tenantId"
            + " join ContractEdition e on e.id = d.editionId where {scope}";

    private static final String STANDING_FIRST =
            " order by case when d.endedOn is null then 0 else 1 end, d.since desc, d.id desc";

    protected JpaContractSheets() {}

    /** For tests outside the container. */
    public JpaContractSheets(EntityManager em) {
        super(em);
    }

    @Override
    public void add(ContractSheet sheet) {
        super.add(sheet);
    }

    @Override
    public List<ContractSheet> own(AccessScope firm) {
        return query(
                        firm,
                        ContractSheet.class,
                        SHEET,
                        "select s from ContractSheet s where {scope} order by s.savedAt desc, s.id desc")
                .getResultList();
    }

    @Override
    public int count(AccessScope firm) {
        return query(firm, Long.class, SHEET, "select count(s) from ContractSheet s where {scope}")
                .getSingleResult()
                .intValue();
    }

    private TypedQuery<ContractSheet> byKey(AccessScope firm, UUID key) {
        return query(firm, ContractSheet.class, SHEET, "select s from ContractSheet s where s.uid = :key and {scope}")
                .setParameter("key", key);
    }

    @Override
    public ContractSheet get(AccessScope firm, UUID key) {
        return byKey(firm, key).getResultStream().findFirst().orElseThrow(() -> new NotFound("ContractSheet", key));
    }

    @Override
    public ContractSheet lock(AccessScope firm, UUID key) {
        return byKey(firm, key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ContractSheet", key));
    }

    @Override
    public void remove(AccessScope firm, ContractSheet sheet) {
        uncount(firm, sheet);
        em.remove(sheet);
    }

    private void uncount(AccessScope firm, ContractSheet sheet) {
        sql(firm, OWN, "delete from contract_deviation where sheet_id = ? and {scope}", sheet.id())
                .executeUpdate();
    }

    @Override
    public void deviate(AccessScope firm, ContractSheet sheet, Map<String, Set<DeviationKind>> deviations) {
        em.flush();
        uncount(firm, sheet);
        deviations.forEach((clause, kinds) -> {
            for (DeviationKind kind : kinds) super.add(new ContractDeviation(sheet, clause, kind));
        });
    }

    @Override
    public void add(ContractAdoption adoption) {
        super.add(adoption);
    }

    @Override
    public ContractAdoption lockAdoption(AccessScope firm, UUID key) {
        return query(
                        firm,
                        ContractAdoption.class,
                        ADOPTION,
                        "select d from ContractAdoption d where d.uid = :key and {scope}")
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ContractAdoption", key));
    }

    @Override
    public boolean adopted(AccessScope firm, long editionId) {
        return query(
                                firm,
                                Long.class,
                                ADOPTION,
                                "select count(d) from ContractAdoption d where d.editionId = :edition"
                                        + " and d.endedOn is null and {scope}")
                        .setParameter("edition", editionId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<AdoptionView> adoptions(AccessScope firm) {
        return query(firm, Object[].class, ADOPTION, ADOPTIONS + STANDING_FIRST)
                .getResultStream()
                .map(JpaContractSheets::adoption)
                .toList();
    }

    @Override
    public List<AdoptionView> adoptionsOf(AccessScope association, ContractTemplate template) {
        return query(
                        association,
                        Object[].class,
                        ASSOCIATION,
                        ADOPTIONS + " and e.templateId = :template" + STANDING_FIRST)
                .setParameter("template", template.id())
                .getResultStream()
                .map(JpaContractSheets::adoption)
                .toList();
    }

    private static AdoptionView adoption(Object[] r) {
        return new AdoptionView(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                (UUID) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                (LocalDate) r[7],
                (LocalDate) r[8],
                (String) r[9]);
    }

    @Override
    public Map<Long, Integer> adopters(AccessScope association) {
        Map<Long, Integer> adopters = new HashMap<>();
        query(
                        association,
                        Object[].class,
                        ASSOCIATION,
                        "select e.templateId, count(distinct d.tenantId) from ContractAdoption d"
                                + " join ContractEdition e on e.id = d.editionId where d.endedOn is null and {scope}"
                                + " group by e.templateId")
                .getResultStream()
                .forEach(r -> adopters.put((Long) r[0], ((Number) r[1]).intValue()));
        return adopters;
    }

    @Override
    public List<Long> adopterIds(AccessScope association, ContractTemplate template) {
        return query(
                        association,
                        Long.class,
                        ASSOCIATION,
                        "select distinct d.tenantId from ContractAdoption d join ContractEdition e on e.id = d.editionId"
                                + " where d.endedOn is null and e.templateId = :template and {scope}")
                .setParameter("template", template.id())
                .getResultList();
    }

    @Override
    public int firms(AccessScope association, ContractEdition edition) {
        return query(
                        association,
                        Long.class,
                        EDITION,
                        "select count(distinct s.tenantId) from ContractSheet s join ContractEdition e"
                                + " on e.id = s.editionId where e.id = :edition and s.finishedAt is not null"
                                + " and {scope}")
                .setParameter("edition", edition.id())
                .getSingleResult()
                .intValue();
    }

    @Override
    public Map<String, Map<DeviationKind, Integer>> deviations(AccessScope association, ContractEdition edition) {
        Map<String, Map<DeviationKind, Integer>> counts = new HashMap<>();
        query(
                        association,
                        Object[].class,
                        EDITION,
                        "select v.clauseKey, v.kind, count(distinct v.tenantId) from ContractDeviation v"
                                + " join ContractSheet s on s.id = v.sheetId join ContractEdition e on e.id = s.editionId"
                                + " where e.id = :edition and s.finishedAt is not null and {scope}"
                                + " group by v.clauseKey, v.kind")
                .setParameter("edition", edition.id())
                .getResultStream()
                .forEach(r -> counts.computeIfAbsent((String) r[0], k -> new EnumMap<>(DeviationKind.class))
                        .put((DeviationKind) r[1], ((Number) r[2]).intValue()));
        return counts;
    }
}
