package io.zhuangan.training;

import java.util.List;
import java.util.UUID;

/** A course with the clauses it teaches, by code. */
public record TaughtCourse(UUID course, String title, List<String> clauses) {
    public TaughtCourse {
        clauses = List.copyOf(clauses);
    }
}
