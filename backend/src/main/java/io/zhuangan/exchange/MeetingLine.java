package io.zhuangan.exchange;

/** A meeting in a list. */
public record MeetingLine(MeetingView meeting, MeetingCounts counts) {}
