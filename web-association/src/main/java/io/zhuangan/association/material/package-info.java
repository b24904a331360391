/** Documents of raw-material suppliers: shared, searched and used by member firms, watched over by their association. */
package io.zhuangan.association.material;
