/** Pages and JSON interface of the enterprise register. */
package io.zhuangan.regulator.enterprise;
