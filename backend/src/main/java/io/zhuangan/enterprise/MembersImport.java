package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.MemberFacts;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which firms belong to which association, as a file. */
@ApplicationScoped
public class MembersImport implements ImportTarget {
    @Inject
    Enterprises enterprises;

    @Inject
    TenantQueries tenants;

    @Override
    public String kind() {
        return MembersFile.KIND;
    }

    @Override
    public String room() {
        return "enterprise";
    }

    @Override
    public Right right() {
        return Right.KEEP_REGISTER;
    }

    @Override
    public List<ImportColumn> columns() {
        return MembersFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return MembersFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Session(scope);
    }

    private record Pair(long association, long enterprise) {}

    private final class Session implements ImportSession {
        private final Map<String, TenantView> associations = new HashMap<>();
        private final Map<String, Enterprise> firms;
        private final Map<Pair, AssociationMember> members;
        private final Map<Pair, MemberFacts> known = new HashMap<>();
        private final Map<Pair, Long> versions = new HashMap<>();

        Session(AccessScope scope) {
            for (TenantView association : tenants.associations(scope.cityId())) {
                associations.put(association.code(), association);
                associations.put(association.name(), association);
            }
            firms = enterprises.all(scope).stream()
                    .collect(Collectors.toMap(firm -> firm.entry().licenceNumber(), Function.identity()));
            members = enterprises.members(scope).stream()
                    .collect(Collectors.toMap(
                            member -> new Pair(member.tenantId(), member.enterpriseId()), Function.identity()));
            members.forEach((pair, member) -> {
                known.put(pair, member.facts());
                versions.put(pair, member.version());
            });
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            if (!associations.containsKey(row.text(MembersFile.ASSOCIATION))) {
                wrong.add(Remark.on(
                        MembersFile.ASSOCIATION,
                        EnterpriseError.ASSOCIATION_UNKNOWN,
                        row.text(MembersFile.ASSOCIATION)));
            }
            if (!firms.containsKey(row.text(MembersFile.LICENCE))) {
                wrong.add(Remark.on(
                        MembersFile.LICENCE, EnterpriseError.ENTERPRISE_UNKNOWN, row.text(MembersFile.LICENCE)));
            }
            LocalDate left = row.date(MembersFile.LEFT_ON);
            if (left != null && left.isBefore(row.date(MembersFile.JOINED_ON))) {
                wrong.add(Remark.on(
                        MembersFile.LEFT_ON, EnterpriseError.SPAN_BACKWARDS, row.date(MembersFile.JOINED_ON), left));
            }
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            Pair pair = pair(row);
            MemberFacts told = facts(row);
            MemberFacts before = known.put(pair, told);
            if (told.equals(before)) return RowVerdict.unchanged();
            return before == null ? RowVerdict.create() : RowVerdict.change().seen(versions.getOrDefault(pair, 0L));
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Pair pair = pair(row);
            AssociationMember member = members.get(pair);
            if (member == null) {
                member = new AssociationMember(pair.association(), pair.enterprise(), facts(row));
                enterprises.add(member);
                members.put(pair, member);
            } else {
                member.state(facts(row));
            }
        }

        private Pair pair(ImportRow row) {
            return new Pair(
                    associations.get(row.text(MembersFile.ASSOCIATION)).id(),
                    firms.get(row.text(MembersFile.LICENCE)).tenantId());
        }

        private MemberFacts facts(ImportRow row) {
            return new MemberFacts(
                    row.text(MembersFile.NUMBER), row.date(MembersFile.JOINED_ON), row.date(MembersFile.LEFT_ON));
        }
    }
}
