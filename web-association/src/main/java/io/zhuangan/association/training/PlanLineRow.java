package io.zhuangan.association.training;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.TeachingMode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;

/** A line of the plan in the form. Numbers are kept as typed: what is no number is refused by the rule, not lost. */
public class PlanLineRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID key;
    private String title;
    private String purpose;
    private String[] posts = {};
    private String[] kinds = {};
    private Integer first;
    private Integer last;
    private String sessions = "1";
    private String people;
    private String hours;
    private TeachingMode mode = TeachingMode.IN_PERSON;
    private LecturerKind lecturer = LecturerKind.EXPERT;
    private Organiser organiser = Organiser.ASSOCIATION;

    PlanLineRow() {}

    PlanLineRow(PlanLine line) {
        key = line.key();
        title = line.title();
        purpose = line.purpose();
        posts = line.posts().stream().map(Enum::name).toArray(String[]::new);
        kinds = line.kinds().stream().map(Enum::name).toArray(String[]::new);
        first = line.firstMonth();
        last = line.lastMonth();
        sessions = String.valueOf(line.sessions());
        people = String.valueOf(line.people());
        hours = line.hours().stripTrailingZeros().toPlainString();
        mode = line.mode();
        lecturer = line.lecturer();
        organiser = line.organiser();
    }

    /** A row in which nobody wrote. */
    public boolean isBlank() {
        return empty(title) && empty(purpose) && empty(people) && empty(hours) && first == null;
    }

    PlanLine line() {
        return new PlanLine(
                key,
                title,
                purpose,
                Arrays.stream(posts).map(Post::valueOf).toList(),
                Arrays.stream(kinds).map(EnterpriseKind::valueOf).toList(),
                first,
                last,
                whole(sessions),
                whole(people),
                decimal(hours),
                mode,
                lecturer,
                organiser);
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    private static Integer whole(String text) {
        return text != null && text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
    }

    private static BigDecimal decimal(String text) {
        return text != null && text.strip().matches("\\d{1,6}(\\.\\d{1,6})?") ? new BigDecimal(text.strip()) : null;
    }

    public String[] getPosts() {
        return posts.clone();
    }

    public void setPosts(String[] posts) {
        this.posts = posts == null ? new String[0] : posts.clone();
    }

    public String[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(String[] kinds) {
        this.kinds = kinds == null ? new String[0] : kinds.clone();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public Integer getLast() {
        return last;
    }

    public void setLast(Integer last) {
        this.last = last;
    }

    public String getSessions() {
        return sessions;
    }

    public void setSessions(String sessions) {
        this.sessions = sessions;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public TeachingMode getMode() {
        return mode;
    }

    public void setMode(TeachingMode mode) {
        this.mode = mode;
    }

    public LecturerKind getLecturer() {
        return lecturer;
    }

    public void setLecturer(LecturerKind lecturer) {
        this.lecturer = lecturer;
    }

    public Organiser getOrganiser() {
        return organiser;
    }

    public void setOrganiser(Organiser organiser) {
        this.organiser = organiser;
    }
}
