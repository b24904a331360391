package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumDeskQueries;
import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.PostView;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What waits in the association's forum, and its topics. */
@Named("forumDesk")
@RequestScoped
public class ForumDeskPage {
    private static final int PIECE = 20;

    @Inject
    Seat seat;

    @Inject
    ForumDeskQueries desk;

    private String text;
    private String kind;
    private String show;
    private String cursor;
    private String done;
    private Page<PostView> page;
    private List<PostView> queue;

    public void load() {
        ForumCategory known = Arrays.stream(ForumCategory.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        page = desk.topics(seat.scope(), new ForumFilter(text, known, "all".equals(show)), cursor, PIECE);
    }

    public ForumCategory[] getKinds() {
        return ForumCategory.values();
    }

    public List<PostView> getLines() {
        return page.items();
    }

    /** Address of the next piece, or null at the end. */
    public String getNext() {
        if (page.next() == null) return null;
        return "?cursor=" + said(page.next()) + "&text=" + said(text) + "&kind=" + said(kind) + "&show=" + said(show);
    }

    private static String said(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isNarrowed() {
        return text != null && !text.isBlank() || kind != null && !kind.isBlank() || cursor != null;
    }

    public List<PostView> getQueue() {
        if (queue == null) queue = desk.queue(seat.scope());
        return queue;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
