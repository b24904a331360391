/**
 * Typical cases on the side of associations and firms: nominating, judging, consenting. What is edited and published is
 * the bureau's business, what the public reads the public site's.
 */
package io.zhuangan.association.showcase;
