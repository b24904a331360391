package io.zhuangan.bulletin;

/** A bulletin in a list, with what came back. */
public record BulletinLine(BulletinView bulletin, BulletinBoard.Counts counts) {}
