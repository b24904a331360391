package io.zhuangan.attachment;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum AttachmentError implements ErrorCode {
    /** args: name of the file, most MiB */
    FILE_TOO_LARGE,
    /** args: name of the file */
    FILE_EMPTY,
    /** What the content is, is not on the list. args: name of the file, type found */
    FILE_TYPE_NOT_ALLOWED,
    /** The name says another type than the content. args: name of the file, type found */
    FILE_NAME_MISLEADS,
    FILE_NAME_MISSING
}
