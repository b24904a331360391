/** Pages and resources of risk bulletins, for the association and for firms. */
package io.zhuangan.association.bulletin;
