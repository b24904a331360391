/**
 * The register of licensed manufacturers, their people with the history of their posts, and their membership of
 * associations. Regulation on supervision of cosmetics, Art. 27 (licence), Art. 32 and 61 (head of quality and safety).
 *
 * <p>Sign-in names and rights are tenancy; grades, inspections and courses of a firm stand in their own rooms.
 */
package io.zhuangan.enterprise;
