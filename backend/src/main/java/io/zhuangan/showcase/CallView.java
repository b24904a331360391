package io.zhuangan.showcase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A call for typical cases.
 *
 * @param handedIn how many nominations were handed in
 * @param decided how many of them have a result
 */
public record CallView(
        UUID key,
        String title,
        String titleEn,
        String about,
        String aboutEn,
        LocalDate opensOn,
        LocalDate closesOn,
        int minJurors,
        boolean demo,
        List<Criterion> criteria,
        int handedIn,
        int decided) {

    public String title(boolean english) {
        return english && !titleEn.isEmpty() ? titleEn : title;
    }

    public String about(boolean english) {
        return english && !aboutEn.isEmpty() ? aboutEn : about;
    }

    public boolean open(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public record Criterion(UUID key, String name, String nameEn, BigDecimal weight) {
        public String name(boolean english) {
            return english ? nameEn : name;
        }
    }
}
