package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.ShownGrade;
import io.zhuangan.membership.EndFirmMembership;
import io.zhuangan.membership.LookAtGrade;
import io.zhuangan.membership.MemberFirmView;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.training.HoursQueries;
import io.zhuangan.training.PostHours;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One member firm as its association may see it; a grade only by consent and only when asked for. */
@Named("memberFirm")
@ViewScoped
public class MemberFirmPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    LookAtGrade lookAtGrade;

    @Inject
    EndFirmMembership endFirmMembership;

    @Inject
    TenantQueries tenants;

    @Inject
    HoursQueries hoursQueries;

    private UUID firm;
    private String done;
    private MemberFirmView shown;
    private DistrictView district;
    private ShownGrade grade;
    private LocalDate leftOn;
    private String reason;
    private int year;
    private List<PostHours> hours = List.of();

    private static final Set<String> DONE = Set.of("ended");

    public void load() {
        shown = members.one(seat.scope(), firm);
        district = DistrictNames.byCode(tenants.districts(seat.scope()))
                .get(shown.line().district());
        leftOn = members.today(seat.scope());
        year = leftOn.getYear();
        if (isMaySeeHours())
            hours = hoursQueries.byPost(seat.scope(), shown.line().name(), year);
    }

    /** Hours of the association's own courses are for those who run them. */
    public boolean isMaySeeHours() {
        return seat.scope().may(Right.MANAGE_COURSES);
    }

    public int getYear() {
        return year;
    }

    public List<PostHours> getHours() {
        return hours;
    }

    /** The look is written down for the firm, so it is a button and not part of the page. */
    public void look(int year) {
        // a look that is refused leaves nothing of the one before on the page
        grade = null;
        grade = lookAtGrade.look(seat.scope(), firm, year);
    }

    public String end() {
        endFirmMembership.end(seat.scope(), firm, leftOn, reason);
        return "/members/firm.xhtml?faces-redirect=true&firm=" + firm + "&done=ended";
    }

    public boolean isMayEnd() {
        return seat.scope().may(Right.DECIDE_MEMBERSHIP)
                && shown.line().belongs()
                && shown.line().leftOn() == null;
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public UUID getFirm() {
        return firm;
    }

    public void setFirm(UUID firm) {
        this.firm = firm;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public MemberFirmView getShown() {
        return shown;
    }

    public DistrictView getDistrict() {
        return district;
    }

    public ShownGrade getGrade() {
        return grade;
    }
}
