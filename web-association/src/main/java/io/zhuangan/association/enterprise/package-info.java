/** The own firm's people in the enterprise zone: pages and JSON interface. */
package io.zhuangan.association.enterprise;
