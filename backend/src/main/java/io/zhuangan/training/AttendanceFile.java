package io.zhuangan.training;

import java.io.InputStream;

/** A document on its way in; the stream is read once. */
public record AttendanceFile(String name, InputStream content) {}
