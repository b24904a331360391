package io.zhuangan.showcase;

/** A district with its tile on the map; columns and rows count from 1. */
public record PublicDistrict(
        String code, String name, String nameEn, int tileColumn, int tileRow, boolean statistical) {
    public String name(boolean english) {
        return english ? nameEn : name;
    }
}
