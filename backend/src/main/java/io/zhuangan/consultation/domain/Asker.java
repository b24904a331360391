package io.zhuangan.consultation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What tells who asked.
 *
 * @param names Chinese and English names of the firm or association
 * @param codes unified credit code and licence number
 * @param people who asked and who works or worked there
 */
public record Asker(List<String> names, List<String> codes, List<String> people) {
    public Asker {
        names = told(names);
        codes = told(codes);
        people = told(people);
    }

    private static List<String> told(List<String> words) {
        List<String> there = new ArrayList<>(words);
        there.removeIf(w -> Objects.isNull(w) || w.isBlank());
        return List.copyOf(there);
    }
}
