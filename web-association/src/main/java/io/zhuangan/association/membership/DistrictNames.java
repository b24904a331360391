package io.zhuangan.association.membership;

import io.zhuangan.tenancy.DistrictView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of districts by code, in the language of the reader. */
final class DistrictNames {
    private DistrictNames() {}

    static Map<String, String> of(List<DistrictView> districts, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return districts.stream().collect(Collectors.toMap(DistrictView::code, d -> english ? d.nameEn() : d.name()));
    }

    static Map<String, DistrictView> byCode(List<DistrictView> districts) {
        return districts.stream().collect(Collectors.toMap(DistrictView::code, Function.identity()));
    }
}
