package io.zhuangan.enterprise.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a city's register demands of a licence number. Public knowledge. */
@Entity
@Table(name = "register_rule")
public class RegisterRule {
    @Id
    @Column(name = "city_id")
    private long cityId;

    @Column(name = "licence_form")
    private String licenceForm;

    protected RegisterRule() {}

    public RegisterRule(long cityId, LicenceForm form) {
        this.cityId = cityId;
        this.licenceForm = form.form();
    }

    public LicenceForm form() {
        return new LicenceForm(licenceForm);
    }
}
