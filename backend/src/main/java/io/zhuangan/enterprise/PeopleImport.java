package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PersonFacts;
import io.zhuangan.enterprise.domain.PersonRules;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.enterprise.domain.PostRules;
import io.zhuangan.enterprise.domain.Tenure;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.RegisterPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People of firms and their posts as a file. */
@ApplicationScoped
public class PeopleImport implements ImportTarget {
    @Inject
    Enterprises enterprises;

    @Inject
    FirmPeople people;

    @Inject
    RegisterPerson persons;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PeopleFile.KIND;
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
        return PeopleFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return PeopleFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Session(scope);
    }

    /** Somebody as the register and the rows before this one know them. */
    private static final class Someone {
        final String key;
        final String name;
        PersonFacts facts = PersonFacts.NONE;
        FirmPerson row;
        String seenVersion = "-";
        final Map<String, Holding> holdings = new HashMap<>();

        Someone(String key, String name) {
            this.key = key;
            this.name = name;
        }
    }

    /** A post as known; {@code row} is null until it is written. */
    private static final class Holding {
        Tenure tenure;
        String document;
        PostHolding row;

        Holding(Tenure tenure, String document, PostHolding row) {
            this.tenure = tenure;
            this.document = document;
            this.row = row;
        }
    }

    private final class Session implements ImportSession {
        private final AccessScope scope;
        private final LocalDate latest;
        private final Map<String, Enterprise> firms;
        private final Map<Long, Map<String, Someone>> known = new HashMap<>();

        Session(AccessScope scope) {
            this.scope = scope;
            LocalDate today = LocalDate.now(clock);
            latest = enterprises
                    .rule(scope.cityId())
                    .map(rule -> rule.latest(today))
                    .orElse(today);
            firms = enterprises.all(scope).stream()
                    .collect(Collectors.toMap(firm -> firm.entry().licenceNumber(), Function.identity()));
            Map<Long, Someone> byId = new HashMap<>();
            for (FirmPerson person : people.all(scope)) {
                Someone someone = new Someone(key(person.fullName(), person.staffNumber()), person.fullName());
                someone.facts = person.facts();
                someone.row = person;
                someone.seenVersion = String.valueOf(person.version());
                byId.put(person.id(), someone);
                of(person.tenantId()).put(someone.key, someone);
            }
            for (PostHolding post : people.allPosts(scope)) {
                Someone someone = byId.get(post.firmPersonId());
                Tenure tenure = new Tenure(someone.key, someone.name, post.post(), post.from(), post.until());
                someone.holdings.put(key(post.post(), post.from()), new Holding(tenure, post.document(), post));
            }
        }

        private Map<String, Someone> of(long firm) {
            return known.computeIfAbsent(firm, id -> new HashMap<>());
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            Enterprise firm = firms.get(row.text(PeopleFile.LICENCE));
            if (firm == null) {
                wrong.add(Remark.on(
                        PeopleFile.LICENCE, EnterpriseError.ENTERPRISE_UNKNOWN, row.text(PeopleFile.LICENCE)));
            }
            plausible(row, wrong);
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);

            Someone someone = of(firm.tenantId()).get(key(row));
            boolean isNew = someone == null;
            if (isNew) someone = new Someone(key(row), row.text(PeopleFile.NAME));
            Holding held = null;
            Tenure tenure = tenure(row, someone);
            if (tenure != null) {
                held = someone.holdings.get(key(tenure.post(), tenure.from()));
                Optional<Remark> fault = fault(firm, tenure);
                if (fault.isPresent()) return RowVerdict.refuse(fault.get());
            }
            PersonFacts facts = facts(row).over(someone.facts);
            boolean newPost = tenure != null && held == null;
            boolean otherPost = held != null && differs(held, tenure, row.text(PeopleFile.DOCUMENT));
            boolean otherFacts = !facts.equals(someone.facts);
            RowVerdict verdict = verdict(row, firm, isNew || newPost, otherPost || otherFacts, someone);
            of(firm.tenantId()).put(someone.key, someone);
            someone.facts = facts;
            if (newPost) {
                someone.holdings.put(
                        key(tenure.post(), tenure.from()), new Holding(tenure, row.text(PeopleFile.DOCUMENT), null));
            } else if (otherPost) {
                held.tenure = merged(held.tenure, tenure);
                if (row.text(PeopleFile.DOCUMENT) != null) held.document = row.text(PeopleFile.DOCUMENT);
            }
            return verdict;
        }

        private RowVerdict verdict(ImportRow row, Enterprise firm, boolean creates, boolean changes, Someone someone) {
            if (!creates && !changes) return RowVerdict.unchanged();
            String nameInFile = row.text(PeopleFile.FIRM);
            Remark[] remarks =
                    nameInFile == null || nameInFile.equals(firm.entry().name())
                            ? new Remark[0]
                            : new Remark[] {
                                Remark.on(
                                        PeopleFile.FIRM,
                                        EnterpriseError.NAME_DIFFERS,
                                        nameInFile,
                                        firm.entry().name())
                            };
            return (creates ? RowVerdict.create(remarks) : RowVerdict.change(remarks)).seen(someone.seenVersion);
        }

        private void plausible(ImportRow row, List<Remark> wrong) {
            String phone = row.text(PeopleFile.PHONE);
            if (phone != null && !PersonRules.plausiblePhone(phone)) {
                wrong.add(Remark.on(PeopleFile.PHONE, EnterpriseError.PHONE_WRONG, phone));
            }
            boolean post = row.text(PeopleFile.POST) != null;
            if (post != (row.date(PeopleFile.FROM) != null) || !post && row.date(PeopleFile.UNTIL) != null) {
                wrong.add(Remark.on(post ? PeopleFile.FROM : PeopleFile.POST, EnterpriseError.POST_NEEDS_DAY));
            }
            if (post
                    && row.date(PeopleFile.FROM) != null
                    && row.date(PeopleFile.FROM).isAfter(latest)) {
                wrong.add(Remark.on(PeopleFile.FROM, EnterpriseError.DAY_TOO_FAR, row.date(PeopleFile.FROM), latest));
            }
            span(row, PeopleFile.FROM, PeopleFile.UNTIL, wrong);
            span(row, PeopleFile.JOINED_ON, PeopleFile.LEFT_ON, wrong);
        }

        private void span(ImportRow row, String from, String until, List<Remark> wrong) {
            if (row.date(from) != null
                    && row.date(until) != null
                    && row.date(until).isBefore(row.date(from))) {
                wrong.add(Remark.on(until, EnterpriseError.SPAN_BACKWARDS, row.date(from), row.date(until)));
            }
        }

        private Tenure tenure(ImportRow row, Someone someone) {
            if (row.text(PeopleFile.POST) == null) return null;
            return new Tenure(
                    someone.key,
                    someone.name,
                    Post.valueOf(row.text(PeopleFile.POST)),
                    row.date(PeopleFile.FROM),
                    row.date(PeopleFile.UNTIL));
        }

        private Optional<Remark> fault(Enterprise firm, Tenure tenure) {
            List<Tenure> others = of(firm.tenantId()).values().stream()
                    .flatMap(other -> other.holdings.values().stream())
                    .map(holding -> holding.tenure)
                    .filter(other -> !(other.person().equals(tenure.person())
                            && other.post() == tenure.post()
                            && other.from().equals(tenure.from())))
                    .toList();
            return PostRules.fault(tenure, others).map(fault -> RegisterImport.on(PeopleFile.POST, fault));
        }

        /** A file that does not say when a post ended does not open it again. */
        private Tenure merged(Tenure known, Tenure told) {
            return told.until() == null ? known : told;
        }

        private boolean differs(Holding held, Tenure told, String document) {
            return told.until() != null && !told.until().equals(held.tenure.until())
                    || document != null && !Objects.equals(document, held.document);
        }

        private PersonFacts facts(ImportRow row) {
            return new PersonFacts(
                    row.text(PeopleFile.PHONE),
                    row.text(PeopleFile.EMAIL),
                    row.date(PeopleFile.JOINED_ON),
                    row.date(PeopleFile.LEFT_ON));
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Enterprise firm = firms.get(row.text(PeopleFile.LICENCE));
            Someone someone = of(firm.tenantId()).get(key(row));
            if (someone.row == null) {
                someone.row = newPerson(firm, row, someone);
                people.add(someone.row);
            }
            someone.row.describe(someone.facts);
            Tenure told = tenure(row, someone);
            if (told == null) return;
            Holding holding = someone.holdings.get(key(told.post(), told.from()));
            if (holding.row == null) {
                holding.row = new PostHolding(someone.row, told.post(), told.from(), told.until(), holding.document);
                people.add(holding.row);
            } else {
                if (told.until() != null && !told.until().equals(holding.row.until())) {
                    people.end(holding.row, told.until());
                }
                holding.row.paper(row.text(PeopleFile.DOCUMENT));
            }
        }

        private FirmPerson newPerson(Enterprise firm, ImportRow row, Someone someone) {
            String account = row.text(PeopleFile.ACCOUNT);
            PersonView person = account == null
                    ? persons.add(scope, someone.name, row.text(PeopleFile.PHONE), row.text(PeopleFile.EMAIL))
                    : persons.withUsername(
                            scope, account, someone.name, row.text(PeopleFile.PHONE), row.text(PeopleFile.EMAIL));
            return new FirmPerson(
                    firm.tenantId(), person.id(), person.key(), someone.name, row.text(PeopleFile.STAFF_NUMBER));
        }

        private String key(ImportRow row) {
            return key(row.text(PeopleFile.NAME), row.text(PeopleFile.STAFF_NUMBER));
        }

        /** Within a firm: the staff number where there is one, else the name. */
        private String key(String name, String staffNumber) {
            return staffNumber == null ? "name " + name : "number " + staffNumber;
        }

        private String key(Post post, LocalDate from) {
            return post + " " + from;
        }
    }
}
