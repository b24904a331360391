package io.zhuangan.enterprise.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a city's register demands of a licence number, and how far ahead a post may begin or end. Public knowledge. */
@Entity
@Table(name = "register_rule")
public class RegisterRule {
    @Id
    @Column(name = "city_id")
    private long cityId;

    @Column(name = "licence_form")
    private String licenceForm;

    @Column(name = "post_ahead_days")
    private int postAheadDays;

    protected RegisterRule() {}

    public RegisterRule(long cityId, LicenceForm form, int postAheadDays) {
        if (postAheadDays < 0) throw new IllegalArgumentException("days ahead, not back");
        this.cityId = cityId;
        this.licenceForm = form.form();
        this.postAheadDays = postAheadDays;
    }

    public LicenceForm form() {
        return new LicenceForm(licenceForm);
    }

    /** The last day that may be written down today for a post to begin or to end. */
    public LocalDate latest(LocalDate today) {
        return today.plusDays(postAheadDays);
    }
}
