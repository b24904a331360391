package io.zhuangan.showcase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A cluster as anyone may read it, with its facts in order. */
public record PublicCluster(
        UUID key,
        String code,
        String name,
        String nameEn,
        String place,
        String placeEn,
        String lead,
        String leadEn,
        String districtCode,
        String partnerDistrictCode,
        List<Fact> facts) {

    public String name(boolean english) {
        return english ? nameEn : name;
    }

    public String place(boolean english) {
        return english ? placeEn : place;
    }

    public String lead(boolean english) {
        return english ? leadEn : lead;
    }

    public List<Fact> of(FactKind kind) {
        return facts.stream().filter(f -> f.kind() == kind).toList();
    }

    /**
     * A fact with its source.
     *
     * @param stale what it says is more than twelve months old; only numbers grow stale
     */
    public record Fact(
            UUID key,
            FactKind kind,
            String label,
            String labelEn,
            String value,
            String valueEn,
            String unit,
            String unitEn,
            String source,
            String sourceEn,
            LocalDate datedOn,
            DatePrecision datedTo,
            boolean stale) {

        public String label(boolean english) {
            return english ? labelEn : label;
        }

        public String value(boolean english) {
            return english ? valueEn : value;
        }

        public String unit(boolean english) {
            return english ? unitEn : unit;
        }

        public String source(boolean english) {
            return english ? sourceEn : source;
        }

        /** 2025, 2025-05 or 2025-10-30, as exactly as it is known. */
        public String dated() {
            String day = datedOn.toString();
            return switch (datedTo) {
                case YEAR -> day.substring(0, 4);
                case MONTH -> day.substring(0, 7);
                case DAY -> day;
            };
        }
    }
}
