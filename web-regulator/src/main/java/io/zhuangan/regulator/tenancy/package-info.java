/** The operator's side of tenants and seats: pages and the JSON interface that brings a city's bodies in. */
package io.zhuangan.regulator.tenancy;
