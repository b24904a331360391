/** A firm's own log of hidden risks in its zone, and what members share with their association. */
package io.zhuangan.association.hiddenrisk;
