package io.zhuangan.consultation;

/**
 * What a city says of a topic.
 *
 * @param description what belongs to it, or null; {@code descriptionEn} its English, both or none
 * @param workdays in which questions of this topic are answered, 1 to 60: the city's own choice
 */
public record TopicText(String name, String nameEn, String description, String descriptionEn, int workdays) {}
