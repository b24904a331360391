package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.BulletinForm;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinQueries;
import io.zhuangan.bulletin.BulletinView;
import io.zhuangan.bulletin.Certainty;
import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.bulletin.DraftBulletin;
import io.zhuangan.bulletin.ProductKind;
import io.zhuangan.bulletin.Severity;
import io.zhuangan.bulletin.Urgency;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.training.ClauseView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draft while it is written. */
@Named("bulletinEdit")
@ViewScoped
public class BulletinEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    @Inject
    Seat seat;

    @Inject
    BulletinQueries bulletins;

    @Inject
    DraftBulletin draftBulletin;

    @Inject
    TenantQueries tenants;

    private UUID about;
    private String clause;
    private long version;
    private BulletinKind kind = BulletinKind.ALERT;
    private boolean stale;
    private String title;
    private String titleEn;
    private String happened;
    private String happenedEn;
    private String toDo;
    private String toDoEn;
    private Severity severity;
    private Urgency urgency;
    private Certainty certainty;
    private String[] clauses = {};
    private String[] products = {};
    private String ingredients;
    private String[] districts = {};
    private String[] firmKinds = {};
    private String[] posts = {Post.QUALITY_SAFETY_HEAD.name()};
    private boolean open;
    private boolean exercise;
    private LocalDateTime receiptBy;
    private LocalDateTime expiresAt;
    private String law;
    private final List<QuestionRow> questions = new ArrayList<>();

    /** A question as it is typed. */
    public static final class QuestionRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String text;
        private String textEn;
        private boolean evidence;

        private boolean empty() {
            return text == null || text.isBlank();
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getTextEn() {
            return textEn;
        }

        public void setTextEn(String textEn) {
            this.textEn = textEn;
        }

        public boolean isEvidence() {
            return evidence;
        }

        public void setEvidence(boolean evidence) {
            this.evidence = evidence;
        }
    }

    public void load() {
        if (about == null) {
            bulletins.clauses(seat.scope()).stream()
                    .filter(c -> c.code().equals(clause))
                    .findFirst()
                    .ifPresent(c -> {
                        title = c.title();
                        clauses = new String[] {c.code()};
                    });
            return;
        }
        BulletinView view = bulletins.one(seat.scope(), about);
        if (!view.draft()) throw new NotFound("Bulletin", about);
        version = view.version();
        kind = view.kind();
        fill(view.content());
        for (CheckQuestion q : view.questions()) {
            QuestionRow row = new QuestionRow();
            row.text = q.text();
            row.textEn = q.textEn();
            row.evidence = q.evidence();
            questions.add(row);
        }
    }

    private void fill(BulletinContent c) {
        title = c.title();
        titleEn = c.titleEn();
        happened = c.happened();
        happenedEn = c.happenedEn();
        toDo = c.toDo();
        toDoEn = c.toDoEn();
        severity = c.severity();
        urgency = c.urgency();
        certainty = c.certainty();
        clauses = names(c.clauses());
        products = names(c.products());
        ingredients = String.join("、", c.ingredients());
        districts = names(c.districts());
        firmKinds = names(c.firmKinds());
        posts = names(c.posts());
        open = c.open();
        exercise = c.exercise();
        receiptBy = local(c.receiptBy());
        expiresAt = local(c.expiresAt());
        law = c.law();
    }

    /** What somebody else saved meanwhile is said, and what was typed stays. */
    public String save() {
        stale = about != null && bulletins.one(seat.scope(), about).version() != version;
        return stale ? null : write();
    }

    /** Knowingly over what somebody else saved. */
    public String overwrite() {
        version = bulletins.one(seat.scope(), about).version();
        return write();
    }

    private String write() {
        UUID saved = draftBulletin.save(
                seat.scope(),
                new BulletinForm(
                        about,
                        version,
                        content(),
                        questions.stream()
                                .filter(q -> !q.empty())
                                .map(q -> new CheckQuestion(null, q.text, q.textEn, q.evidence))
                                .toList()));
        return "/bulletins/one.xhtml?faces-redirect=true&done=saved&about=" + saved;
    }

    private BulletinContent content() {
        return new BulletinContent(
                title,
                titleEn,
                happened,
                happenedEn,
                toDo,
                toDoEn,
                severity,
                urgency,
                certainty,
                List.of(clauses),
                set(products, ProductKind::valueOf),
                ingredients == null ? List.of() : Arrays.asList(ingredients.split("[、,，;；\\n]")),
                Set.of(districts),
                set(firmKinds, EnterpriseKind::valueOf),
                set(posts, Post::valueOf),
                open,
                exercise,
                moment(receiptBy),
                moment(expiresAt),
                law);
    }

    private static <T> Set<T> set(String[] names, Function<String, T> read) {
        return Arrays.stream(names).map(read).collect(Collectors.toSet());
    }

    private static String[] names(Collection<?> values) {
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }

    private static LocalDateTime local(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, Time.SHANGHAI);
    }

    private static Instant moment(LocalDateTime at) {
        return at == null ? null : at.atZone(Time.SHANGHAI).toInstant();
    }

    public void addQuestion() {
        if (isMore()) questions.add(new QuestionRow());
    }

    public void removeQuestion(int index) {
        questions.remove(index);
    }

    public boolean isMore() {
        return questions.size() < MOST;
    }

    public boolean isCancellation() {
        return kind == BulletinKind.CANCEL;
    }

    public List<ClauseView> getAllClauses() {
        return bulletins.clauses(seat.scope());
    }

    public List<DistrictView> getAllDistricts() {
        return tenants.districts(seat.scope());
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public Certainty[] getCertainties() {
        return Certainty.values();
    }

    public ProductKind[] getAllProducts() {
        return ProductKind.values();
    }

    public EnterpriseKind[] getAllKinds() {
        return EnterpriseKind.values();
    }

    public Post[] getAllPosts() {
        return Post.values();
    }

    public boolean isStale() {
        return stale;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getHappenedEn() {
        return happenedEn;
    }

    public void setHappenedEn(String happenedEn) {
        this.happenedEn = happenedEn;
    }

    public String getToDo() {
        return toDo;
    }

    public void setToDo(String toDo) {
        this.toDo = toDo;
    }

    public String getToDoEn() {
        return toDoEn;
    }

    public void setToDoEn(String toDoEn) {
        this.toDoEn = toDoEn;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(Certainty certainty) {
        this.certainty = certainty;
    }

    public String[] getClauses() {
        return clauses.clone();
    }

    public void setClauses(String[] clauses) {
        this.clauses = clauses == null ? new String[0] : clauses.clone();
    }

    public String[] getProducts() {
        return products.clone();
    }

    public void setProducts(String[] products) {
        this.products = products == null ? new String[0] : products.clone();
    }

    public String getIngredients() {
        return ingredients;
    }

    public void setIngredients(String ingredients) {
        this.ingredients = ingredients;
    }

    public String[] getDistricts() {
        return districts.clone();
    }

    public void setDistricts(String[] districts) {
        this.districts = districts == null ? new String[0] : districts.clone();
    }

    public String[] getFirmKinds() {
        return firmKinds.clone();
    }

    public void setFirmKinds(String[] firmKinds) {
        this.firmKinds = firmKinds == null ? new String[0] : firmKinds.clone();
    }

    public String[] getPosts() {
        return posts.clone();
    }

    public void setPosts(String[] posts) {
        this.posts = posts == null ? new String[0] : posts.clone();
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public boolean isExercise() {
        return exercise;
    }

    public void setExercise(boolean exercise) {
        this.exercise = exercise;
    }

    public LocalDateTime getReceiptBy() {
        return receiptBy;
    }

    public void setReceiptBy(LocalDateTime receiptBy) {
        this.receiptBy = receiptBy;
    }

    public LocalDateTime getExpiresAt() {
        return expiresAt;
    }

    public void setExpiresAt(LocalDateTime expiresAt) {
        this.expiresAt = expiresAt;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }
}
