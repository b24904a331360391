package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A question as it was asked in one attempt, its options in an order of its own, and what was chosen. */
@Entity
@Table(name = "exam_answer")
@EntityListeners(TenantGuard.class)
public class ExamAnswer implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "sitting_id")
    private long sittingId;

    private int number;

    @Column(name = "version_id")
    private long versionId;

    private String shown;
    private int chosen;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ExamAnswer() {}

    /** @param order the options' own places in the order in which they are shown */
    public ExamAnswer(ExamSitting sitting, int number, long versionId, List<Integer> order) {
        this.id = Ids.next();
        this.tenantId = sitting.tenantId();
        this.enterpriseId = sitting.counterpartId();
        this.sittingId = sitting.id();
        this.number = number;
        this.versionId = versionId;
        this.shown = order.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @param places as shown, from 0; none takes an earlier choice back */
    public void choose(QuestionKind kind, Set<Integer> places, Instant now) {
        List<Integer> order = order(shown);
        boolean known = places.stream().allMatch(p -> p != null && p >= 0 && p < order.size());
        if (!known || (places.size() > 1 && kind != QuestionKind.MULTIPLE)) {
            throw new RuleViolated(TrainingError.EXAM_ANSWER, number);
        }
        chosen = QuestionContent.mask(places.stream().map(order::get).collect(Collectors.toSet()));
        answeredAt = now;
    }

    public static List<Integer> order(String shown) {
        return Arrays.stream(shown.split(",")).map(Integer::valueOf).toList();
    }

    /** Where the options of a mask stand as shown. */
    public static Set<Integer> shownPlaces(String shown, int mask) {
        List<Integer> order = order(shown);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < order.size(); i++) if ((mask >> order.get(i) & 1) == 1) places.add(i);
        return places;
    }

    public long versionId() {
        return versionId;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExamAnswer that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
