package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.CreditCode;
import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.Fault;
import io.zhuangan.enterprise.domain.LicenceForm;
import io.zhuangan.enterprise.domain.ProductionStop;
import io.zhuangan.enterprise.domain.RegisterEntry;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.RegisterTenant;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of licensed manufacturers as a file: makes the firm's tenant where there is none. */
@ApplicationScoped
public class RegisterImport implements ImportTarget {
    @Inject
    Enterprises enterprises;

    @Inject
    RegisterTenant register;

    @Inject
    TenantQueries tenants;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return RegisterFile.KIND;
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
        return RegisterFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return RegisterFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Session(scope);
    }

    /** What the register and the rows before this one say about a licence. */
    private record Known(RegisterEntry entry, Map<LocalDate, LocalDate> stops, Integer row) {}

    private final class Session implements ImportSession {
        private final AccessScope scope;
        private final LocalDate today = LocalDate.now(clock);
        private final LicenceForm form;
        private final Map<String, DistrictView> districts = new HashMap<>();
        private final Map<String, Enterprise> firms;
        private final Map<String, Known> known = new HashMap<>();
        private final Map<String, TenantView> codes;
        private final Map<Long, List<ProductionStop>> stops;

        Session(AccessScope scope) {
            this.scope = scope;
            form = enterprises.licenceForm(scope.cityId()).orElse(null);
            for (DistrictView district : tenants.districtsOf(scope.cityId())) {
                districts.put(district.code(), district);
                districts.put(district.name(), district);
                districts.put(district.name().replaceAll("(新区|新片区|区)$", ""), district);
                districts.put(district.nameEn(), district);
            }
            firms = enterprises.all(scope).stream()
                    .collect(Collectors.toMap(firm -> firm.entry().licenceNumber(), Function.identity()));
            codes = tenants.within(scope, TenantKind.ENTERPRISE).stream()
                    .collect(Collectors.toMap(TenantView::code, Function.identity()));
            stops = enterprises.stops(scope).stream().collect(Collectors.groupingBy(ProductionStop::tenantId));
            firms.forEach((licence, firm) -> known.put(
                    licence,
                    new Known(
                            firm.entry(),
                            stops.getOrDefault(firm.tenantId(), List.of()).stream()
                                    .collect(HashMap::new, (m, s) -> m.put(s.stoppedOn(), s.resumedOn()), Map::putAll),
                            null)));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            RegisterEntry entry = read(row, wrong);
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            Known before = known.get(entry.licenceNumber());
            if (before != null && before.row() != null) {
                return same(row, entry, before)
                        ? RowVerdict.unchanged(Remark.onRow(EnterpriseError.ROW_REPEATED, before.row()))
                        : RowVerdict.refuse(Remark.on(
                                RegisterFile.LICENCE,
                                EnterpriseError.LICENCE_TWICE_IN_FILE,
                                entry.licenceNumber(),
                                before.row()));
            }
            if (before == null && taken(row, entry)) {
                return RowVerdict.refuse(Remark.on(
                        RegisterFile.CODE, EnterpriseError.PLATFORM_CODE_TAKEN, code(row), entry.licenceNumber()));
            }
            RowVerdict verdict = verdict(row, entry, before);
            Map<LocalDate, LocalDate> stopsThen = new HashMap<>(before == null ? Map.of() : before.stops());
            if (row.date(RegisterFile.STOPPED_ON) != null) {
                stopsThen.put(row.date(RegisterFile.STOPPED_ON), row.date(RegisterFile.RESUMED_ON));
            }
            known.put(entry.licenceNumber(), new Known(entry, stopsThen, row.number()));
            return verdict;
        }

        private RowVerdict verdict(ImportRow row, RegisterEntry entry, Known before) {
            if (before == null) return RowVerdict.create();
            if (same(row, entry, before)) return RowVerdict.unchanged();
            long version = firms.get(entry.licenceNumber()).version();
            String oldName = before.entry().name();
            return oldName.equals(entry.name())
                    ? RowVerdict.change().seen(version)
                    : RowVerdict.change(
                                    Remark.on(RegisterFile.NAME, EnterpriseError.NAME_CHANGES, oldName, entry.name()))
                            .seen(version);
        }

        /** A tenant of that code that stands for another licence. */
        private boolean taken(ImportRow row, RegisterEntry entry) {
            TenantView tenant = codes.get(code(row));
            return tenant != null && firms.values().stream().anyMatch(firm -> firm.tenantId() == tenant.id());
        }

        private boolean same(ImportRow row, RegisterEntry entry, Known before) {
            LocalDate stopped = row.date(RegisterFile.STOPPED_ON);
            return entry.equals(before.entry())
                    && (stopped == null
                            || before.stops().containsKey(stopped)
                                    && Objects.equals(before.stops().get(stopped), row.date(RegisterFile.RESUMED_ON)));
        }

        private RegisterEntry read(ImportRow row, List<Remark> wrong) {
            String licence = row.text(RegisterFile.LICENCE);
            if (form != null) form.fault(licence).ifPresent(fault -> wrong.add(on(RegisterFile.LICENCE, fault)));
            String credit = row.text(RegisterFile.CREDIT);
            if (!CreditCode.formed(credit)) {
                wrong.add(Remark.on(RegisterFile.CREDIT, EnterpriseError.CREDIT_CODE_WRONG, credit));
            } else if (!CreditCode.valid(credit)) {
                wrong.add(Remark.on(
                        RegisterFile.CREDIT,
                        EnterpriseError.CREDIT_CODE_CHECK_WRONG,
                        credit,
                        CreditCode.check(credit)));
            }
            DistrictView district = districts.get(row.text(RegisterFile.DISTRICT));
            if (district == null) {
                wrong.add(Remark.on(
                        RegisterFile.DISTRICT, EnterpriseError.DISTRICT_UNKNOWN, row.text(RegisterFile.DISTRICT)));
            } else if (scope.reach() instanceof Reach.Districts own
                    && !own.codes().contains(district.code())) {
                wrong.add(Remark.on(RegisterFile.DISTRICT, EnterpriseError.DISTRICT_NOT_YOURS, district.name()));
            }
            LocalDate licensed = row.date(RegisterFile.LICENSED_ON);
            if (licensed.isAfter(today)) {
                wrong.add(Remark.on(RegisterFile.LICENSED_ON, EnterpriseError.DAY_IN_FUTURE, licensed));
            }
            span(row, RegisterFile.LICENSED_ON, RegisterFile.LICENCE_UNTIL, wrong);
            span(row, RegisterFile.STOPPED_ON, RegisterFile.RESUMED_ON, wrong);
            Set<EnterpriseKind> kinds = kinds(row.text(RegisterFile.KINDS, ""), wrong);
            return new RegisterEntry(
                    licence,
                    row.text(RegisterFile.NAME),
                    row.text(RegisterFile.NAME_EN),
                    credit,
                    licensed,
                    row.date(RegisterFile.LICENCE_UNTIL),
                    district == null ? null : district.code(),
                    row.text(RegisterFile.ADDRESS),
                    kinds,
                    StaffBand.of(row.whole(RegisterFile.STAFF)),
                    EnterpriseStatus.valueOf(row.text(RegisterFile.STATUS, EnterpriseStatus.ACTIVE.name())),
                    row.yes(RegisterFile.DEMO));
        }

        private void span(ImportRow row, String from, String until, List<Remark> wrong) {
            LocalDate first = row.date(from);
            LocalDate last = row.date(until);
            if (last == null) return;
            if (first == null || !last.isAfter(first)) {
                wrong.add(Remark.on(until, EnterpriseError.SPAN_BACKWARDS, first == null ? "—" : first, last));
            }
        }

        private Set<EnterpriseKind> kinds(String text, List<Remark> wrong) {
            Set<EnterpriseKind> kinds = EnumSet.noneOf(EnterpriseKind.class);
            for (String name : text.split("[、，,;；/]")) {
                if (name.isBlank()) continue;
                EnterpriseKind kind = RegisterFile.KIND_NAMES.get(name.strip());
                if (kind == null) {
                    wrong.add(Remark.on(
                            RegisterFile.KINDS,
                            EnterpriseError.KIND_UNKNOWN,
                            name.strip(),
                            RegisterFile.KINDS_ALLOWED));
                } else {
                    kinds.add(kind);
                }
            }
            return kinds;
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            RegisterEntry entry = known.get(row.text(RegisterFile.LICENCE)).entry();
            Enterprise firm = firms.get(entry.licenceNumber());
            if (firm == null) {
                TenantView tenant = tenant(row, entry);
                firm = new Enterprise(tenant.id(), tenant.key(), scope.cityId(), entry);
                enterprises.add(firm);
                firms.put(entry.licenceNumber(), firm);
            } else {
                if (renamed(firm.entry(), entry)) describe(firm, entry);
                firm.register(entry);
            }
            stop(row, firm);
        }

        private TenantView tenant(ImportRow row, RegisterEntry entry) {
            String code = code(row);
            return codes.containsKey(code)
                    ? register.enterprise(
                            scope,
                            scope.cityId(),
                            code,
                            entry.name(),
                            entry.nameEn(),
                            entry.districtCode(),
                            entry.demo())
                    : register.newEnterprise(
                            scope,
                            scope.cityId(),
                            code,
                            entry.name(),
                            entry.nameEn(),
                            entry.districtCode(),
                            entry.demo());
        }

        private boolean renamed(RegisterEntry old, RegisterEntry entry) {
            return !old.name().equals(entry.name())
                    || !Objects.equals(old.nameEn(), entry.nameEn())
                    || !old.districtCode().equals(entry.districtCode());
        }

        private void describe(Enterprise firm, RegisterEntry entry) {
            codes.values().stream()
                    .filter(tenant -> tenant.id() == firm.tenantId())
                    .findFirst()
                    .ifPresent(tenant -> register.enterprise(
                            scope,
                            scope.cityId(),
                            tenant.code(),
                            entry.name(),
                            entry.nameEn(),
                            entry.districtCode(),
                            entry.demo()));
        }

        private void stop(ImportRow row, Enterprise firm) {
            LocalDate stopped = row.date(RegisterFile.STOPPED_ON);
            if (stopped == null) return;
            ProductionStop stop = stops.getOrDefault(firm.tenantId(), List.of()).stream()
                    .filter(s -> s.stoppedOn().equals(stopped))
                    .findFirst()
                    .orElse(null);
            if (stop == null) {
                enterprises.add(new ProductionStop(firm.tenantId(), stopped, row.date(RegisterFile.RESUMED_ON)));
            } else {
                stop.resume(row.date(RegisterFile.RESUMED_ON));
            }
        }

        private String code(ImportRow row) {
            return row.text(RegisterFile.CODE, row.text(RegisterFile.LICENCE));
        }
    }

    static Remark on(String column, Fault fault) {
        return Remark.on(column, fault.code(), fault.args().toArray());
    }
}
