/**
 * 会员: how a firm joins an association and leaves it, and what the firm lets that association see.
 *
 * <p>The membership itself is a row of room {@code enterprise}; here are applications, the story of each membership, and
 * consents. Without a consent that holds, an association sees of a member what the directory says and nothing of its grade:
 * the answer is the same as if there were none. Inspections, objections and points are never shown.
 */
package io.zhuangan.membership;
