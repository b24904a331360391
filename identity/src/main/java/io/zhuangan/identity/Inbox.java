package io.zhuangan.identity;

import io.zhuangan.notification.MarkNoticesRead;
import io.zhuangan.notification.NoticeQueries;
import io.zhuangan.notification.NoticeView;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The notices of the person who is signed in: the bell in the bar and the page behind it, the same in each front-end. */
@Named("inbox")
@RequestScoped
public class Inbox {
    private static final int STEP = 30;

    @Inject
    CurrentSeat seat;

    @Inject
    NoticeQueries notices;

    @Inject
    MarkNoticesRead markNoticesRead;

    private String from;
    private Page<NoticeView> page;
    private Long unread;

    public List<NoticeView> getRows() {
        return page().items();
    }

    /** Cursor of the older ones, or null. */
    public String getNext() {
        return page().next();
    }

    /** How many wait to be read; 0 without a seat, so that the bar of the seat chooser can ask. */
    public long getUnread() {
        if (unread == null) unread = seat.chosen().isPresent() ? notices.unread(seat.scope()) : 0L;
        return unread;
    }

    /** Reads one and goes to what it is about. */
    public void open(UUID key, String link) throws IOException {
        markNoticesRead.mark(seat.scope(), List.of(key));
        forget();
        if (link != null) FacesContext.getCurrentInstance().getExternalContext().redirect(link);
    }

    public void readAll() {
        markNoticesRead.mark(seat.scope(), List.of());
        forget();
    }

    private Page<NoticeView> page() {
        if (page == null) page = notices.inbox(seat.scope(), from, STEP);
        return page;
    }

    private void forget() {
        page = null;
        unread = null;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
