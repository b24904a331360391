package io.zhuangan.attachment;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum AttachmentError implements ErrorCode {
    /** args: name of the file, most MiB */
    FILE_TOO_LARGE,
    /** An office file that grows beyond measure when it is opened. args: name of the file, most MiB unpacked */
    FILE_UNPACKS_TOO_LARGE,
    /** An office file that cannot be unpacked. args: name of the file */
    FILE_DAMAGED,
    /** args: name of the file */
    FILE_EMPTY,
    /** What the content is, is not on the list. args: name of the file, type found */
    FILE_TYPE_NOT_ALLOWED,
    /** The name says another type than the content. args: name of the file, type found */
    FILE_NAME_MISLEADS,
    FILE_NAME_MISSING
}
