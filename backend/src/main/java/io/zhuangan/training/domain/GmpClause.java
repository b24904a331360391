package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** A clause of a city's list: what courses teach and inspections look at. */
@Entity
@Table(name = "gmp_clause")
public class GmpClause {
    @Id
    private long id;

    @Column(name = "city_id")
    private long cityId;

    private String code;
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private boolean demo;

    protected GmpClause() {}

    /** @param demo number and name are an example of ours, not the text of the rule */
    public GmpClause(long cityId, String code, String title, String titleEn, boolean demo) {
        this.id = Ids.next();
        this.cityId = cityId;
        this.code = Objects.requireNonNull(code);
        this.title = Objects.requireNonNull(title);
        this.titleEn = Objects.requireNonNull(titleEn);
        this.demo = demo;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public boolean demo() {
        return demo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GmpClause that && cityId == that.cityId && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cityId, code);
    }
}
