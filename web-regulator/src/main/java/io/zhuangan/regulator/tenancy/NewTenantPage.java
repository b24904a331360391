package io.zhuangan.regulator.tenancy;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.CreateTenant;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.NewTenant;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The operator takes an association, or a firm outside the register, onto the platform. */
@Named
@ViewScoped
public class NewTenantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TenantQueries tenants;

    @Inject
    CreateTenant createTenant;

    private TenantKind kind = TenantKind.ASSOCIATION;
    private String city;
    private String code;
    private String name;
    private String nameEn;
    private String district;
    private List<TenantView> cities;
    private List<DistrictView> districts;

    public void load() {
        if (!seat.scope().may(Right.OPERATE_PLATFORM)) throw new Denied("CreateTenant");
        cities = tenants.cities();
        if (city == null && !cities.isEmpty()) city = cities.get(0).code();
        chooseCity();
    }

    public void chooseCity() {
        districts = cities.stream()
                .filter(c -> c.code().equals(city))
                .findFirst()
                .map(c -> tenants.districtsOf(c.id()))
                .orElse(List.of());
    }

    public String save() {
        NewTenant order = new NewTenant(kind, code, name, nameEn, city, firm() ? district : null, false);
        TenantView made = createTenant.create(seat.scope(), order);
        return "/operator/tenant.xhtml?faces-redirect=true&key=" + made.key();
    }

    private boolean firm() {
        return kind == TenantKind.ENTERPRISE;
    }

    public boolean isFirm() {
        return firm();
    }

    public TenantKind[] getKinds() {
        return new TenantKind[] {TenantKind.ASSOCIATION, TenantKind.ENTERPRISE};
    }

    public List<TenantView> getCities() {
        return cities;
    }

    public List<DistrictView> getDistricts() {
        return districts;
    }

    public TenantKind getKind() {
        return kind;
    }

    public void setKind(TenantKind kind) {
        this.kind = kind;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }
}
