package io.zhuangan.showcase;

/** A picture in one width, with content. */
public record PictureContent(String mediaType, String sha256, byte[] content) {}
