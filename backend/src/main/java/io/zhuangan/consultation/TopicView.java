package io.zhuangan.consultation;

/**
 * What a question can be about.
 *
 * @param workdays in which a question of this kind is answered: the city's own choice
 */
public record TopicView(String code, String name, String nameEn, int workdays) {
    public String nameIn(boolean english) {
        return english ? nameEn : name;
    }
}
