package io.zhuangan.enterprise.domain;

/** 脱敏: a phone number for screens keeps its first three and last four digits: 138****1234. */
public final class MaskedPhone {
    private static final int FRONT = 3;
    private static final int BACK = 4;

    private MaskedPhone() {}

    public static String of(String phone) {
        if (phone == null) return null;
        if (phone.length() <= FRONT + BACK) return "****";
        return phone.substring(0, FRONT) + "****" + phone.substring(phone.length() - BACK);
    }
}
