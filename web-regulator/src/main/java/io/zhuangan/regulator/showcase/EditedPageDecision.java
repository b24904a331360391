package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.EditedPageView;
import io.zhuangan.showcase.PublishPage;
import io.zhuangan.showcase.SchedulePage;
import io.zhuangan.showcase.ShowcaseError;
import io.zhuangan.showcase.WithdrawPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a second person decides on the page that {@link EditedPagePage} shows: publish now or later, or withdraw. */
@Named("editedDecision")
@ViewScoped
public class EditedPageDecision implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    Seat seat;

    @Inject
    EditedPagePage page;

    @Inject
    PublishPage publishPage;

    @Inject
    SchedulePage schedulePage;

    @Inject
    WithdrawPage withdrawPage;

    private LocalDate publishOn;
    private LocalTime publishTime = MORNING;
    private String withdrawReason;

    private EditedPageView shown() {
        return page.getShown();
    }

    public String publish() {
        publishPage.publish(
                seat.scope(), new PublishPage.Publication(shown().kind(), shown().code(), shown().version()));
        return again();
    }

    /** At nine in Shanghai unless another time is chosen. */
    public String schedule() {
        if (publishOn == null) throw new RuleViolated(ShowcaseError.SCHEDULE_NOT_AHEAD);
        LocalTime time = publishTime == null ? MORNING : publishTime;
        return plan(publishOn.atTime(time).atZone(Time.SHANGHAI).toInstant());
    }

    public String callOff() {
        return plan(null);
    }

    private String plan(Instant at) {
        schedulePage.schedule(
                seat.scope(), new SchedulePage.Plan(shown().kind(), shown().code(), shown().version(), at));
        return again();
    }

    public String withdraw() {
        withdrawPage.withdraw(
                seat.scope(),
                new WithdrawPage.Withdrawal(shown().kind(), shown().code(), shown().version(), withdrawReason));
        return again();
    }

    private String again() {
        return EditedPagePage.here(shown().kind(), shown().code());
    }

    private boolean written() {
        return shown() != null && shown().revision() > 0;
    }

    /** Something of the page is not before the public: a newer revision, or all of it since it was withdrawn. */
    private boolean waits() {
        return written() && !shown().scheduled() && (shown().pending() || shown().withdrawal() != null);
    }

    private boolean own() {
        return shown().writtenBy() == seat.scope().personId();
    }

    public boolean isPublisher() {
        return seat.scope().may(Right.PUBLISH_SHOWCASE);
    }

    public boolean isPublishable() {
        return waits() && !own() && isPublisher();
    }

    public boolean isOwnPending() {
        return waits() && own();
    }

    public boolean isWithdrawable() {
        return written() && shown().live() != null && isPublisher();
    }

    public LocalDate getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    public LocalTime getPublishTime() {
        return publishTime;
    }

    public void setPublishTime(LocalTime publishTime) {
        this.publishTime = publishTime;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
