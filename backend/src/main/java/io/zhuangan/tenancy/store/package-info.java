/** JPA stores of the tenancy room. */
package io.zhuangan.tenancy.store;
