package io.zhuangan.showcase;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edited page says.
 *
 * @param from first day of a campaign; null for a cluster
 * @param programme may be formatted, see {@link RichText}
 */
public record EditedBody(
        String title,
        String titleEn,
        String lead,
        String leadEn,
        LocalDate from,
        LocalDate until,
        String programme,
        String programmeEn,
        boolean demo,
        List<Entry> entries) {
    public EditedBody {
        title = text(title);
        titleEn = text(titleEn);
        lead = text(lead);
        leadEn = text(leadEn);
        programme = RichText.clean(text(programme));
        programmeEn = RichText.clean(text(programmeEn));
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    public String title(boolean english) {
        return english && !titleEn.isEmpty() ? titleEn : title;
    }

    public String lead(boolean english) {
        return english && !leadEn.isEmpty() ? leadEn : lead;
    }

    public String programme(boolean english) {
        return english && !programmeEn.isEmpty() ? programmeEn : programme;
    }

    /** Entries of one kind, in order. */
    public List<Entry> of(EntryKind kind) {
        return entries.stream().filter(e -> e.kind() == kind).toList();
    }

    /**
     * An entry: what is said, a note to it, a number where it is a figure, and where it comes from.
     *
     * @param note basis of a criterion, medium of a press report, place of an event
     * @param value number of a figure, or how a criterion is met
     * @param datedOn day that it speaks of
     */
    public record Entry(
            EntryKind kind,
            String text,
            String textEn,
            String note,
            String noteEn,
            String value,
            String valueEn,
            String unit,
            String unitEn,
            String source,
            String sourceEn,
            LocalDate datedOn,
            DatePrecision datedTo,
            String link,
            boolean demo) {
        public Entry {
            if (kind == null) throw new IllegalArgumentException("kind");
            text = EditedBody.text(text);
            textEn = EditedBody.text(textEn);
            note = EditedBody.text(note);
            noteEn = EditedBody.text(noteEn);
            value = EditedBody.text(value);
            valueEn = EditedBody.text(valueEn);
            unit = EditedBody.text(unit);
            unitEn = EditedBody.text(unitEn);
            source = EditedBody.text(source);
            sourceEn = EditedBody.text(sourceEn);
            link = EditedBody.text(link);
            datedTo = datedTo == null ? DatePrecision.DAY : datedTo;
        }

        public String text(boolean english) {
            return english && !textEn.isEmpty() ? textEn : text;
        }

        public String note(boolean english) {
            return english && !noteEn.isEmpty() ? noteEn : note;
        }

        public String value(boolean english) {
            return english && !valueEn.isEmpty() ? valueEn : value;
        }

        public String source(boolean english) {
            return english && !sourceEn.isEmpty() ? sourceEn : source;
        }

        /** 2025, 2025-05 or 2025-10-30, as exactly as it is known. */
        public String dated() {
            if (datedOn == null) return "";
            String day = datedOn.toString();
            return switch (datedTo) {
                case YEAR -> day.substring(0, 4);
                case MONTH -> day.substring(0, 7);
                case DAY -> day;
            };
        }
    }
}
