/**
 * 原料服务 (plan task 14): documents of raw-material suppliers that member firms share within their association, with a
 * warning before they expire.
 *
 * <p>Who shares stands beside each document; neither the association nor a bureau vouches for it. A document can be seen
 * by members of that association only, or by the own firm alone. Suppliers' contracts are room {@code contract}.
 */
package io.zhuangan.material;
