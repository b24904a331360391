package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.ForumQueries;
import io.zhuangan.forum.PostView;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Topics of the forums of the firm's associations, the latest first. */
@Named("forumList")
@RequestScoped
public class ForumListPage {
    private static final int PIECE = 20;

    @Inject
    Seat seat;

    @Inject
    ForumQueries forum;

    private String text;
    private String kind;
    private String show;
    private String cursor;
    private String done;
    private Page<PostView> page;

    public void load() {
        ForumCategory known = Arrays.stream(ForumCategory.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        page = forum.topics(seat.scope(), new ForumFilter(text, known, "mine".equals(show)), cursor, PIECE);
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
