package io.zhuangan.consultation;

/** A topic with how many published answers it has. */
public record PublicTopic(String code, String name, String nameEn, int count) {
    public String nameIn(boolean english) {
        return english ? nameEn : name;
    }
}
