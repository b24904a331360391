package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.ExamForm;
import io.zhuangan.training.ExamQueries;
import io.zhuangan.training.ExamView;
import io.zhuangan.training.QuestionFilter;
import io.zhuangan.training.QuestionQueries;
import io.zhuangan.training.QuestionView;
import io.zhuangan.training.SetCourseExam;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Settings of a course's test. */
@Named
@ViewScoped
public class ExamPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 500;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    ExamQueries exams;

    @Inject
    QuestionQueries questions;

    @Inject
    SetCourseExam setExam;

    @Inject
    Clock clock;

    private UUID key;
    private String done;
    private CourseView course;
    private long version;
    private boolean inForce = true;
    private Integer minutes = 30;
    private Integer passMark = 60;
    private Integer attempts = 2;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private boolean random = true;
    private Integer count = 10;
    private String[] clauses = {};
    private String[] chosen = {};
    private List<QuestionView> bank = List.of();
    private Map<String, Integer> allClauses = Map.of();

    public void load() {
        course = courses.course(seat.scope(), key);
        bank = questions.list(seat.scope(), new QuestionFilter(null, null, false), 0, MOST_SHOWN);
        allClauses = questions.clauses(seat.scope());
        exams.exam(seat.scope(), key).ifPresent(this::show);
        if (opens == null) opens = LocalDate.now(clock).atTime(9, 0);
        if (closes == null) closes = opens.plusDays(14);
    }

    private void show(ExamView exam) {
        version = exam.version();
        inForce = exam.inForce();
        minutes = exam.minutes();
        passMark = exam.passMark();
        attempts = exam.attempts();
        opens = LocalDateTime.ofInstant(exam.opens(), Time.SHANGHAI);
        closes = LocalDateTime.ofInstant(exam.closes(), Time.SHANGHAI);
        random = exam.randomCount() != null;
        if (random) count = exam.randomCount();
        clauses = exam.clauses().toArray(String[]::new);
        chosen = exam.questions().stream().map(UUID::toString).toArray(String[]::new);
    }

    public String save() {
        setExam.set(
                seat.scope(),
                key,
                new ExamForm(
                        version,
                        inForce,
                        whole(minutes),
                        whole(passMark),
                        whole(attempts),
                        at(opens),
                        at(closes),
                        random ? Integer.valueOf(whole(count)) : null,
                        Arrays.asList(clauses),
                        Arrays.stream(chosen).map(UUID::fromString).toList()));
        return "/training/exam.xhtml?faces-redirect=true&done=saved&course=" + key;
    }

    private static int whole(Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static Instant at(LocalDateTime local) {
        return local == null ? null : local.atZone(Time.SHANGHAI).toInstant();
    }

    public boolean isFresh() {
        return version == 0;
    }

    public String[] getClauses() {
        return clauses.clone();
    }

    public void setClauses(String[] clauses) {
        this.clauses = clauses == null ? new String[0] : clauses.clone();
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public List<String> getAllClauses() {
        return List.copyOf(allClauses.keySet());
    }

    public Integer per(String clause) {
        return allClauses.get(clause);
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public CourseView getCourse() {
        return course;
    }

    public boolean isInForce() {
        return inForce;
    }

    public void setInForce(boolean inForce) {
        this.inForce = inForce;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getPassMark() {
        return passMark;
    }

    public void setPassMark(Integer passMark) {
        this.passMark = passMark;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public boolean isRandom() {
        return random;
    }

    public void setRandom(boolean random) {
        this.random = random;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public List<QuestionView> getBank() {
        return bank;
    }
}
