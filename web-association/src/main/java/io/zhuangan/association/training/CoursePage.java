package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CourseForm;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.KeepMaterial;
import io.zhuangan.training.MaterialQueries;
import io.zhuangan.training.MaterialView;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.PlanCourse;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.RemoveMaterial;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TieCourse;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One course: what it is, and its sessions. */
@Named
@ViewScoped
public class CoursePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_SHARE = 80;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    PlanCourse planCourse;

    @Inject
    TrainingPlanQueries plans;

    @Inject
    TieCourse tieCourse;

    @Inject
    MaterialQueries materials;

    @Inject
    KeepMaterial keepMaterial;

    @Inject
    RemoveMaterial removeMaterial;

    private UUID key;
    private UUID plan;
    private UUID line;
    private String plannedAs;
    private int plannedIn;
    private long version;
    private String title;
    private String summary;
    private boolean publicInterest = true;
    private Organiser organiser = Organiser.ASSOCIATION;
    private String[] posts = {};
    private String[] kinds = {};
    private Integer share = USUAL_SHARE;
    private Integer months;
    private List<SessionView> sessions = List.of();
    private List<MaterialView> files = List.of();
    private transient UploadedFile file;
    private boolean openToAll;
    private boolean stale;

    public void load() {
        if (key == null) {
            if (!seat.scope().may(Right.MANAGE_COURSES)) throw new Denied("PlanCourse");
            if (plan != null) takeOver();
            return;
        }
        CourseView view = courses.course(seat.scope(), key);
        version = view.version();
        title = view.title();
        summary = view.summary();
        publicInterest = view.publicInterest();
        organiser = view.organiser();
        posts = view.targetPosts().toArray(String[]::new);
        kinds = view.targetKinds().toArray(String[]::new);
        share = view.certificateShare();
        months = view.certificateMonths();
        sessions = courses.sessionsOf(seat.scope(), key);
        files = materials.of(seat.scope(), key);
    }

    /** What the line of the yearly plan says is what the course begins with. */
    private void takeOver() {
        TrainingPlanView of = plans.plan(seat.scope(), plan);
        PlanLine planned = plans.lines(seat.scope(), plan, of.measured()).stream()
                .filter(l -> l.key().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotFound("TrainingPlanLine", line));
        plannedIn = of.year();
        plannedAs = planned.title();
        title = planned.title();
        summary = planned.purpose();
        organiser = planned.organiser();
        posts = planned.posts().stream().map(Enum::name).toArray(String[]::new);
        kinds = planned.kinds().stream().map(Enum::name).toArray(String[]::new);
    }

    /** Somebody else's save in between is said, and what was typed stays. */
    public String save() {
        stale = key != null && courses.course(seat.scope(), key).version() != version;
        return stale ? null : write();
    }

    /** Knowingly over what somebody else saved. */
    public String overwrite() {
        version = courses.course(seat.scope(), key).version();
        return write();
    }

    private String write() {
        UUID saved = planCourse.plan(
                seat.scope(),
                new CourseForm(
                        key,
                        version,
                        title,
                        summary,
                        publicInterest,
                        organiser,
                        Set.of(posts),
                        Set.of(kinds),
                        share == null ? 0 : share,
                        months));
        if (plan != null) tieCourse.tie(seat.scope(), plan, line, saved);
        return "/training/course.xhtml?faces-redirect=true&course=" + saved;
    }

    public String keep() throws IOException {
        try (InputStream content = file.getInputStream()) {
            keepMaterial.keep(seat.scope(), key, openToAll, file.getFileName(), content);
        }
        return "/training/course.xhtml?faces-redirect=true&course=" + key;
    }

    public String remove(UUID material) {
        removeMaterial.remove(seat.scope(), material);
        return "/training/course.xhtml?faces-redirect=true&course=" + key;
    }

    /** Years in which the course was held, for holding it again; newest first. */
    public List<Integer> getYearsHeld() {
        return sessions.stream()
                .map(s -> Time.day(s.starts()).getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public List<MaterialView> getFiles() {
        return files;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public boolean isOpenToAll() {
        return openToAll;
    }

    public void setOpenToAll(boolean openToAll) {
        this.openToAll = openToAll;
    }

    public boolean isStale() {
        return stale;
    }

    public UUID getPlan() {
        return plan;
    }

    public void setPlan(UUID plan) {
        this.plan = plan;
    }

    public UUID getLine() {
        return line;
    }

    public void setLine(UUID line) {
        this.line = line;
    }

    /** Title of the planned course that this one carries out, or null. */
    public String getPlannedAs() {
        return plannedAs;
    }

    public int getPlannedIn() {
        return plannedIn;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public boolean isPublicInterest() {
        return publicInterest;
    }

    public void setPublicInterest(boolean publicInterest) {
        this.publicInterest = publicInterest;
    }

    public Organiser getOrganiser() {
        return organiser;
    }

    public void setOrganiser(Organiser organiser) {
        this.organiser = organiser;
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

    public Integer getShare() {
        return share;
    }

    public void setShare(Integer share) {
        this.share = share;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public List<SessionView> getSessions() {
        return sessions;
    }

    public Organiser[] getOrganisers() {
        return Organiser.values();
    }

    /** Names of the kinds of firms that a course can be meant for. */
    public List<String> getAllKinds() {
        return Arrays.stream(EnterpriseKind.values()).map(Enum::name).toList();
    }

    /** Names of the posts that a course can be meant for. */
    public List<String> getAllPosts() {
        return Arrays.stream(Post.values()).map(Enum::name).toList();
    }
}
