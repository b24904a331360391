package io.zhuangan.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A topic for those who keep the city's list.
 *
 * @param code what questions and published answers name it by; never changes
 * @param retiredOn since when it takes no new questions, or null
 * @param questions asked under it; {@code answers} published answers and drafts of them
 */
public record TopicLine(
        UUID key, long version, String code, TopicText text, LocalDate retiredOn, long questions, long answers) {
    public String nameIn(boolean english) {
        return english ? text.nameEn() : text.name();
    }

    public String descriptionIn(boolean english) {
        return english ? text.descriptionEn() : text.description();
    }

    public boolean used() {
        return questions > 0 || answers > 0;
    }

    public boolean retired() {
        return retiredOn != null;
    }
}
