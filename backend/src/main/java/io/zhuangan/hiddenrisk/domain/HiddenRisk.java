package io.zhuangan.hiddenrisk.domain;

import io.zhuangan.hiddenrisk.HiddenRiskError;
import io.zhuangan.hiddenrisk.RiskJudgement;
import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskReport;
import io.zhuangan.hiddenrisk.RiskSeverity;
import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * 隐患: reported by whoever noticed it, judged, fixed, kept from coming back, closed by another than who fixed it. A closed
 * or dismissed one is opened again when it was none of that. Each step leaves a {@link HiddenRiskStep}.
 */
@Entity
@Table(name = "hidden_risk")
@EntityListeners(TenantGuard.class)
public class HiddenRisk implements TenantOwned {
    /** Longest text of what was seen, and of each step. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_NAME = 100;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RiskKind kind;

    @Column(name = "place_name")
    private String place;

    private String what;

    @Column(name = "noticed_by_name")
    private String noticedBy;

    @Column(name = "reported_by")
    private long reportedBy;

    @Column(name = "reported_by_name")
    private String reportedByName;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private RiskState state;

    @Enumerated(EnumType.STRING)
    private RiskSeverity severity;

    @Column(name = "owner_name")
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "fixed_by")
    private Long fixedBy;

    private String fixed;

    private String prevented;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected HiddenRisk() {}

    /** @param place name of the place on the firm's list, or null where the report names one in words */
    public HiddenRisk(AccessScope by, RiskReport report, String place, Instant now) {
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = by.tenantId();
        kind = Objects.requireNonNullElse(report.kind(), RiskKind.OTHER);
        this.place = words(place == null ? report.where() : place, LONGEST_NAME, HiddenRiskError.WHERE_MISSING);
        what = words(report.what(), LONGEST, HiddenRiskError.WHAT_MISSING);
        noticedBy = report.noticedBy() == null || report.noticedBy().isBlank()
                ? null
                : words(report.noticedBy(), LONGEST_NAME, HiddenRiskError.WORDS_MISSING);
        reportedBy = by.personId();
        reportedByName = by.personName();
        reportedAt = now;
        state = RiskState.REPORTED;
    }

    /** @return what is kept as the words of this step */
    public String judge(RiskJudgement judgement, LocalDate today, Instant now) {
        expect(RiskState.REPORTED);
        if (!judgement.founded()) {
            String why = words(judgement.words(), LONGEST, HiddenRiskError.WORDS_MISSING);
            state = RiskState.DISMISSED;
            endedAt = now;
            return why;
        }
        boolean whole = judgement.severity() != null
                && judgement.owner() != null
                && !judgement.owner().isBlank()
                && judgement.owner().strip().length() <= LONGEST_NAME
                && judgement.dueOn() != null
                && !judgement.dueOn().isBefore(today);
        if (!whole) throw new RuleViolated(HiddenRiskError.JUDGEMENT_INCOMPLETE, today);
        severity = judgement.severity();
        owner = judgement.owner().strip();
        dueOn = judgement.dueOn();
        state = RiskState.JUDGED;
        return judgement.words() == null || judgement.words().isBlank()
                ? null
                : words(judgement.words(), LONGEST, HiddenRiskError.WORDS_MISSING);
    }

    /** What was wrong is put right. */
    public void fix(AccessScope by, String done) {
        expect(RiskState.JUDGED);
        fixed = words(done, LONGEST, HiddenRiskError.WORDS_MISSING);
        fixedBy = by.personId();
        state = RiskState.FIXED;
    }

    /** Why it came about, and what keeps it from coming back. */
    public void prevent(String measures) {
        expect(RiskState.FIXED);
        prevented = words(measures, LONGEST, HiddenRiskError.WORDS_MISSING);
        state = RiskState.PREVENTED;
    }

    /** Somebody else than who fixed it has looked. */
    public String close(AccessScope by, String seen, Instant now) {
        expect(RiskState.PREVENTED);
        if (fixedByOf(by)) throw new RuleViolated(HiddenRiskError.SECOND_PERSON);
        String words = words(seen, LONGEST, HiddenRiskError.WORDS_MISSING);
        state = RiskState.CLOSED;
        endedAt = now;
        return words;
    }

    /** It was not over: judged anew, what was written before stays in its steps. */
    public String reopen(String why) {
        if (state.open()) throw new RuleViolated(HiddenRiskError.STEP_OUT_OF_TURN, state);
        String words = words(why, LONGEST, HiddenRiskError.WORDS_MISSING);
        state = RiskState.REPORTED;
        severity = null;
        owner = null;
        dueOn = null;
        fixedBy = null;
        fixed = null;
        prevented = null;
        endedAt = null;
        return words;
    }

    private void expect(RiskState needed) {
        if (state != needed) throw new RuleViolated(HiddenRiskError.STEP_OUT_OF_TURN, state);
    }

    private static String words(String text, int longest, HiddenRiskError missing) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) throw new RuleViolated(missing, longest);
        return stripped;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("HiddenRisk", uid);
    }

    /** Judged, not fixed, and its day is over. */
    public boolean overdue(LocalDate today) {
        return state == RiskState.JUDGED && dueOn.isBefore(today);
    }

    public boolean fixedByOf(AccessScope person) {
        return fixedBy != null && fixedBy == person.personId();
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public RiskKind kind() {
        return kind;
    }

    public String where() {
        return place;
    }

    public String what() {
        return what;
    }

    public String noticedBy() {
        return noticedBy;
    }

    public long reportedBy() {
        return reportedBy;
    }

    public String reportedByName() {
        return reportedByName;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public RiskState state() {
        return state;
    }

    public RiskSeverity severity() {
        return severity;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String fixed() {
        return fixed;
    }

    public String prevented() {
        return prevented;
    }

    /** When it was closed or dismissed, or null. */
    public Instant endedAt() {
        return endedAt;
    }
}
