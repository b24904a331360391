/**
 * Mass entry from xlsx for every room: an officer's file becomes a preview with a verdict per row, and is written in
 * one transaction or not at all.
 *
 * <p>Knows files, columns and rows. What a row means belongs to the room that owns the data: it offers an
 * {@link io.zhuangan.intake.ImportTarget} as a bean. Nothing of a firm, a grade or a course belongs here.
 */
package io.zhuangan.intake;
