package io.zhuangan.tenancy;

/** A district and its tile on the map; columns and rows count from 1. */
public record DistrictView(String code, String name, String nameEn, int tileColumn, int tileRow, boolean statistical) {}
