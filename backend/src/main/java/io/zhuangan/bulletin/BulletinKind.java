package io.zhuangan.bulletin;

/** What a bulletin is to those before it: CAP 1.2 msgType Alert, Update or Cancel. */
public enum BulletinKind {
    ALERT,
    UPDATE,
    CANCEL
}
