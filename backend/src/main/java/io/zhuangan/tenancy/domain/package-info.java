/** Entities of the tenancy room. */
package io.zhuangan.tenancy.domain;
