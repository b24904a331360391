package io.zhuangan.objection;

import java.io.InputStream;

/** Evidence on its way in; the stream is read once. */
public record ObjectionDocument(String name, InputStream content) {}
