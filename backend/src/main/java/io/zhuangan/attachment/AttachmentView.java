package io.zhuangan.attachment;

import java.time.Instant;
import java.util.UUID;

/** A file without its content. */
public record AttachmentView(
        UUID key, String fileName, String mediaType, long size, String sha256, Instant uploadedAt) {}
