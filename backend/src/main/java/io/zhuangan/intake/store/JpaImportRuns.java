package io.zhuangan.intake.store;

import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportState;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.intake.RowResult;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.intake.domain.CheckedRow;
import io.zhuangan.intake.domain.ImportRun;
import io.zhuangan.intake.domain.ImportRuns;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link ImportRuns} on MariaDB. Rows go in by hundreds and are no entities: a file has up to fifty thousand. */
@ApplicationScoped
public class JpaImportRuns extends ScopedStore implements ImportRuns {
    private static final ScopeRule RUN = ScopeRule.by("r.tenantId");
    private static final ScopeRule ROW = ScopeRule.by("r.tenant_id");
    private static final int ROWS_PER_INSERT = 200;
    private static final int SAMPLE_PER_RESULT = 4;
    private static final String ROW_COLUMNS = "r.row_no, r.result, r.action, r.basis, r.cells, r.remarks";

    protected JpaImportRuns() {}

    JpaImportRuns(EntityManager em) {
        super(em);
    }

    @Override
    public void add(ImportRun run, List<CheckedRow> rows) {
        add(run);
        em.flush();
        for (int from = 0; from < rows.size(); from += ROWS_PER_INSERT) {
            insert(run, rows.subList(from, Math.min(rows.size(), from + ROWS_PER_INSERT)));
        }
    }

    /** By the transaction's own connection: the provider takes seconds to parse a statement of this many values. */
    private void insert(ImportRun run, List<CheckedRow> rows) {
        String values = rows.stream().map(row -> "(?,?,?,?,?,?,?,?)").collect(Collectors.joining(","));
        try (PreparedStatement insert = em.unwrap(Connection.class)
                .prepareStatement("insert into import_row (run_id, row_no, tenant_id, result, action, basis, cells,"
                        + " remarks) values " + values)) {
            int position = 0;
            for (CheckedRow row : rows) {
                insert.setLong(++position, run.id());
                insert.setInt(++position, row.number());
                insert.setLong(++position, run.tenantId());
                insert.setString(++position, row.verdict().result().name());
                insert.setString(++position, row.verdict().action().name());
                insert.setString(++position, row.verdict().basis());
                insert.setString(++position, RowJson.cells(row.values()));
                insert.setString(++position, RowJson.remarks(row.verdict().remarks()));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    @Override
    public ImportRun get(AccessScope scope, UUID key) {
        return query(scope, ImportRun.class, RUN, "select r from ImportRun r where r.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ImportRun", key));
    }

    @Override
    public ImportRun locked(AccessScope scope, UUID key) {
        ImportRun run = get(scope, key);
        em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    @Override
    public List<ImportRun> newest(AccessScope scope, Collection<String> kinds, int first, int count) {
        if (kinds.isEmpty()) return List.of();
        return query(
                        scope,
                        ImportRun.class,
                        RUN,
                        "select r from ImportRun r where r.kind in :kinds and {scope}"
                                + " order by r.uploadedAt desc, r.id desc")
                .setParameter("kinds", kinds)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public long count(AccessScope scope, Collection<String> kinds) {
        if (kinds.isEmpty()) return 0;
        return query(scope, Long.class, RUN, "select count(r) from ImportRun r where r.kind in :kinds and {scope}")
                .setParameter("kinds", kinds)
                .getSingleResult();
    }

    @Override
    public Optional<ImportRun> written(AccessScope scope, String kind, String sha256) {
        return query(
                        scope,
                        ImportRun.class,
                        RUN,
                        "select r from ImportRun r where r.kind = :kind and r.sha256 = :sha256 and r.state = :applied"
                                + " and {scope} order by r.closedAt desc")
                .setParameter("kind", kind)
                .setParameter("sha256", sha256)
                .setParameter("applied", ImportState.APPLIED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CheckedRow> rows(AccessScope scope, ImportRun run) {
        return list(sql(
                        scope,
                        ROW,
                        "select " + ROW_COLUMNS + " from import_row r where r.run_id = ? and {scope} order by r.row_no",
                        run.id()))
                .stream()
                .map(JpaImportRuns::row)
                .toList();
    }

    @Override
    public List<ImportRowView> rows(AccessScope scope, ImportRun run, RowFilter filter, int first, int count) {
        if (filter == RowFilter.SAMPLE) return sample(scope, run);
        String where = filter == RowFilter.ALL ? "" : " and r.result = '" + filter.name() + "'";
        Query query = sql(
                scope,
                ROW,
                "select " + ROW_COLUMNS + " from import_row r where r.run_id = ?" + where
                        + " and {scope} order by r.row_no limit ? offset ?",
                run.id(),
                count,
                first);
        return list(query).stream()
                .map(JpaImportRuns::row)
                .map(JpaImportRuns::view)
                .toList();
    }

    /** The first rows of each result, in the order of the file. */
    private List<ImportRowView> sample(AccessScope scope, ImportRun run) {
        Query query = sql(
                scope,
                ROW,
                "select " + ROW_COLUMNS + " from (select i.*, row_number() over (partition by i.result order by"
                        + " i.row_no) as place from import_row i where i.run_id = ?) r where r.place <= ? and {scope}"
                        + " order by r.row_no",
                run.id(),
                SAMPLE_PER_RESULT);
        return list(query).stream()
                .map(JpaImportRuns::row)
                .map(JpaImportRuns::view)
                .toList();
    }

    @Override
    public void revise(ImportRun run, Collection<CheckedRow> rows) {
        for (CheckedRow row : rows) {
            em.createNativeQuery("update import_row set result = ?1, action = ?2, basis = ?3, remarks = ?4"
                            + " where run_id = ?5 and row_no = ?6")
                    .setParameter(1, row.verdict().result().name())
                    .setParameter(2, row.verdict().action().name())
                    .setParameter(3, row.verdict().basis())
                    .setParameter(4, RowJson.remarks(row.verdict().remarks()))
                    .setParameter(5, run.id())
                    .setParameter(6, row.number())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(Query query) {
        return query.getResultList();
    }

    private static CheckedRow row(Object[] column) {
        Map<String, String> values = RowJson.cells((String) column[4]);
        RowVerdict verdict = new RowVerdict(
                RowResult.valueOf((String) column[1]),
                RowAction.valueOf((String) column[2]),
                RowJson.remarks((String) column[5]),
                (String) column[3]);
        return new CheckedRow(((Number) column[0]).intValue(), values, verdict);
    }

    private static ImportRowView view(CheckedRow row) {
        Set<String> marked = row.verdict().remarks().stream()
                .map(Remark::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ImportRowView(
                row.number(),
                row.verdict().result(),
                row.verdict().action(),
                row.values(),
                row.verdict().remarks(),
                marked);
    }
}
