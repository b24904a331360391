package io.zhuangan.showcase;

import java.util.UUID;

/** A file that an association opened to everybody; {@code size} in bytes. */
public record PublicMaterial(UUID key, String fileName, String mediaType, long size) {}
