/**
 * Files of records: evidence, appointment letters, pictures. Kept in the database, at most 20 MiB each, with their
 * SHA-256; what a file is gets read from its content, never from its name.
 *
 * <p>Rooms keep a file with {@link io.zhuangan.attachment.Attachments} inside their own use case; who may see it is who
 * reaches its tenant. Files made by the platform (certificates) and files of imports do not belong here.
 */
package io.zhuangan.attachment;
