package io.zhuangan.tenancy.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A district of a city and its tile on the map. Public knowledge, the same for everybody in the city. */
@Entity
@Table(name = "district")
public class District {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "city_id")
    private long cityId;

    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "tile_column")
    private int tileColumn;

    @Column(name = "tile_row")
    private int tileRow;

    private boolean statistical;

    protected District() {}

    public District(
            long cityId, String code, String name, String nameEn, int tileColumn, int tileRow, boolean statistical) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.cityId = cityId;
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.tileColumn = tileColumn;
        this.tileRow = tileRow;
        this.statistical = statistical;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public int tileColumn() {
        return tileColumn;
    }

    public int tileRow() {
        return tileRow;
    }

    public boolean statistical() {
        return statistical;
    }
}
