package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.PostView;
import io.zhuangan.shared.Page;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Topics of a forum that are searched, narrowed and read piece by piece; who may read which is the door's. */
public abstract class ForumListBase {
    private static final int PIECE = 20;

    @Inject
    Seat seat;

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
        page = topics(new ForumFilter(text, known, wide().equals(show)), kept(cursor), PIECE);
    }

    abstract Page<PostView> topics(ForumFilter filter, String cursor, int limit);

    /** What the wider of both lists is called. */
    abstract String wide();

    /** A place in the list that was never handed out means the start. */
    private static String kept(String asked) {
        String[] parts = asked == null ? new String[0] : asked.split("~", -1);
        if (parts.length != 2) return null;
        try {
            Instant.parse(parts[0]);
            UUID.fromString(parts[1]);
            return asked;
        } catch (DateTimeException | IllegalArgumentException never) {
            return null;
        }
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
