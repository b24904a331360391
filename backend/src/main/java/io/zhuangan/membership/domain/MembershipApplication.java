package io.zhuangan.membership.domain;

import io.zhuangan.membership.ApplicationState;
import io.zhuangan.membership.MembershipError;
import io.zhuangan.membership.MembershipOrder;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.Time;
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
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A firm wants to join: sent, perhaps asked for more and answered, then accepted, refused or taken back. Belongs to the
 * association; the firm is its other side.
 */
@Entity
@Table(name = "membership_application")
@EntityListeners(TenantGuard.class)
public class MembershipApplication implements TenantOwned {
    /** Longest text of a reason, a question, an answer. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");

    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "tenant_uid")
    private UUID association;

    @Column(name = "tenant_name")
    private String associationName;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "enterprise_uid")
    private UUID firm;

    @Column(name = "enterprise_name")
    private String firmName;

    @Column(name = "contact_name")
    private String contact;

    @Column(name = "contact_phone")
    private String phone;

    private String why;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by_name")
    private String sentBy;

    @Column(name = "member_number")
    private String number;

    @Column(name = "member_from")
    private LocalDate fromOn;

    protected MembershipApplication() {}

    /** An association by internal id, key and name. */
    public record Side(long id, UUID key, String name) {}

    public MembershipApplication(Side association, Side firm, MembershipOrder order, String by, Instant now) {
        String phone = order.phone() == null ? "" : order.phone().strip();
        if (!order.pledged()) throw new RuleViolated(MembershipError.PLEDGE_MISSING);
        if (!PHONE.matcher(phone).matches()) throw new RuleViolated(MembershipError.PHONE_WRONG);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = association.id();
        this.association = association.key();
        this.associationName = association.name();
        this.enterpriseId = firm.id();
        this.firm = firm.key();
        this.firmName = firm.name();
        this.contact = needed(order.contact(), LONGEST_NAME, MembershipError.CONTACT_MISSING);
        this.phone = phone;
        this.why = words(order.why());
        this.state = ApplicationState.SENT;
        this.sentAt = now;
        this.sentBy = by;
    }

    /** What was said, or the refusal that something must be. */
    public static String words(String text) {
        return needed(text, LONGEST, MembershipError.WORDS_MISSING);
    }

    private static String needed(String text, int longest, MembershipError error) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) throw new RuleViolated(error, longest);
        return stripped;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("MembershipApplication", uid);
    }

    public void ask() {
        expect(ApplicationState.SENT);
        state = ApplicationState.ASKED;
    }

    public void answer() {
        expect(ApplicationState.ASKED);
        state = ApplicationState.SENT;
    }

    public void withdraw() {
        if (!state.open()) throw new RuleViolated(MembershipError.STEP_OUT_OF_TURN, state);
        state = ApplicationState.WITHDRAWN;
    }

    public void refuse() {
        if (!state.open()) throw new RuleViolated(MembershipError.STEP_OUT_OF_TURN, state);
        state = ApplicationState.REFUSED;
    }

    /** The first day is that of the application at the earliest, a year from today at the latest. */
    public void accept(String number, LocalDate from, LocalDate today) {
        expect(ApplicationState.SENT);
        this.number = needed(number, LONGEST_NUMBER, MembershipError.NUMBER_MISSING);
        if (from == null) throw new RuleViolated(MembershipError.NUMBER_MISSING, LONGEST_NUMBER);
        LocalDate earliest = Time.day(sentAt);
        LocalDate latest = today.plusYears(1);
        if (from.isBefore(earliest) || from.isAfter(latest)) {
            throw new RuleViolated(MembershipError.FIRST_DAY_WRONG, earliest, latest);
        }
        this.fromOn = from;
        state = ApplicationState.ACCEPTED;
    }

    private void expect(ApplicationState wanted) {
        if (state != wanted) throw new RuleViolated(MembershipError.STEP_OUT_OF_TURN, state);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public UUID association() {
        return association;
    }

    public String associationName() {
        return associationName;
    }

    public UUID firm() {
        return firm;
    }

    public String firmName() {
        return firmName;
    }

    public String contact() {
        return contact;
    }

    public String phone() {
        return phone;
    }

    public String why() {
        return why;
    }

    public ApplicationState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }

    public String number() {
        return number;
    }

    public LocalDate from() {
        return fromOn;
    }
}
