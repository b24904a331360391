package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.Certainty;
import io.zhuangan.bulletin.ProductKind;
import io.zhuangan.bulletin.Severity;
import io.zhuangan.bulletin.Urgency;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link BulletinContent} in columns; lists stand one entry per line. */
@Embeddable
public class Content {
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String happened;

    @Column(name = "happened_en")
    private String happenedEn;

    @Column(name = "to_do")
    private String toDo;

    @Column(name = "to_do_en")
    private String toDoEn;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String clauses;
    private String products;
    private String ingredients;
    private String districts;

    @Column(name = "firm_kinds")
    private String firmKinds;

    private String posts;

    @Column(name = "open_to_public")
    private boolean open;

    private boolean exercise;

    @Column(name = "receipt_by")
    private Instant receiptBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String law;

    protected Content() {}

    Content(BulletinContent c) {
        title = c.title();
        titleEn = c.titleEn();
        happened = c.happened();
        happenedEn = c.happenedEn();
        toDo = c.toDo();
        toDoEn = c.toDoEn();
        severity = c.severity();
        urgency = c.urgency();
        certainty = c.certainty();
        clauses = lines(c.clauses());
        products = lines(c.products());
        ingredients = lines(c.ingredients());
        districts = lines(c.districts());
        firmKinds = lines(c.firmKinds());
        posts = lines(c.posts());
        open = c.open();
        exercise = c.exercise();
        receiptBy = c.receiptBy();
        expiresAt = c.expiresAt();
        law = c.law();
    }

    public BulletinContent view() {
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
                list(clauses),
                set(products, ProductKind::valueOf),
                list(ingredients),
                set(districts, d -> d),
                set(firmKinds, EnterpriseKind::valueOf),
                set(posts, Post::valueOf),
                open,
                exercise,
                receiptBy,
                expiresAt,
                law);
    }

    private static String lines(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<String> list(String lines) {
        return lines == null || lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
    }

    private static <T> Set<T> set(String lines, Function<String, T> read) {
        return list(lines).stream().map(read).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
