package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.AddFirmPerson;
import io.zhuangan.enterprise.CorrectFirmPerson;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.NewFirmPerson;
import io.zhuangan.enterprise.PersonCorrection;
import io.zhuangan.enterprise.PostHoldingView;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One colleague: added, or corrected; who leaves is asked about first, because posts end with it. */
@Named("colleaguePage")
@ViewScoped
public class ColleaguePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    @Inject
    AddFirmPerson addFirmPerson;

    @Inject
    CorrectFirmPerson correctFirmPerson;

    private UUID person;
    private FirmPersonView known;
    private String name;
    private String staffNumber;
    private String phone;
    private String email;
    private LocalDate joinedOn;
    private LocalDate leftOn;
    private String reason;
    private boolean asking;
    private boolean vacant;

    public void load() {
        if (person == null) return;
        known = firm.person(seat.scope(), person);
        leftOn = known.leftOn();
    }

    public String add() {
        FirmPersonView added =
                addFirmPerson.add(seat.scope(), new NewFirmPerson(name, staffNumber, phone, email, joinedOn));
        return ZonePeoplePage.back("added", added.key());
    }

    /** Contact details at once; a day of leaving is shown with the posts that end, then confirmed. */
    public String check() {
        asking = false;
        if (leftOn == null || Objects.equals(leftOn, known.leftOn())) return correct();
        vacant = firm.leavingLeavesNoHead(seat.scope(), person, leftOn);
        asking = true;
        return null;
    }

    public String correct() {
        boolean leaves = leftOn != null && !leftOn.equals(known.leftOn());
        asking = false;
        correctFirmPerson.correct(
                seat.scope(), new PersonCorrection(person, known.version(), phone, email, leftOn, reason));
        return ZonePeoplePage.back(leaves ? "left" : "corrected", person);
    }

    /** Posts that would end with the day of leaving. */
    public List<PostHoldingView> getEnding() {
        if (known == null || leftOn == null) return List.of();
        return known.history().stream()
                .filter(one -> one.current() || one.ahead())
                .filter(one -> one.until() == null || one.until().isAfter(leftOn))
                .toList();
    }

    public boolean isMayEnd() {
        return seat.scope().may(Right.MANAGE_PEOPLE);
    }

    public boolean isAsking() {
        return asking;
    }

    public boolean isVacant() {
        return vacant;
    }

    public FirmPersonView getKnown() {
        return known;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
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
}
