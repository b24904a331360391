package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.membership.ConsentKind;
import io.zhuangan.membership.ConsentOrder;
import io.zhuangan.membership.GiveConsent;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.OwnMembershipQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The firm lets an association see one thing: which, what for, and how long. */
@Named("consentNew")
@ViewScoped
public class ConsentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    GiveConsent giveConsent;

    private UUID association;
    private JoinableView shown;
    private ConsentKind kind = ConsentKind.GRADE;
    private Integer year;
    private UUID person;
    private String purpose;
    private LocalDate from;
    private LocalDate until;

    public void load() {
        shown = own.joined(seat.scope(), association);
        from = own.today(seat.scope());
        until = from.plusDays(shown.longestDays() - 1L);
    }

    public String give() {
        giveConsent.give(seat.scope(), new ConsentOrder(association, kind, year, person, purpose, from, until));
        return "/zone/memberships.xhtml?faces-redirect=true&done=given";
    }

    public ConsentKind[] getKinds() {
        return ConsentKind.values();
    }

    public List<Integer> getYears() {
        return own.gradeYears(seat.scope());
    }

    public List<FirmPersonView> getPeople() {
        return own.people(seat.scope());
    }

    public UUID getAssociation() {
        return association;
    }

    public void setAssociation(UUID association) {
        this.association = association;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public void setKind(ConsentKind kind) {
        this.kind = kind;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public JoinableView getShown() {
        return shown;
    }
}
