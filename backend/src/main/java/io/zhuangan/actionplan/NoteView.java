package io.zhuangan.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that happened on a task. */
public record NoteView(
        UUID key, LocalDate happenedOn, String text, String evidence, String by, String seat, Instant at) {}
