package io.zhuangan.exchange;

import io.zhuangan.calendar.Deadline;
import java.util.List;

/**
 * A meeting with its firms and what came back.
 *
 * @param due by when receipts are asked for; null before it was held
 */
public record MeetingBoard(MeetingView meeting, Deadline due, MeetingCounts counts, List<GuestView> guests) {}
