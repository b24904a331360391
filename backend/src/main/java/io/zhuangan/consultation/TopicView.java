package io.zhuangan.consultation;

/**
 * What a question can be about.
 *
 * @param description what belongs to it, or null
 * @param workdays in which a question of this kind is answered: the city's own choice
 * @param retired takes no new questions
 */
public record TopicView(
        String code,
        String name,
        String nameEn,
        String description,
        String descriptionEn,
        int workdays,
        boolean retired) {
    public String nameIn(boolean english) {
        return english ? nameEn : name;
    }

    public String descriptionIn(boolean english) {
        return english ? descriptionEn : description;
    }
}
