/**
 * Tenants, people and the seats they hold: who may act for whom, in which role, since when.
 *
 * <p>Signing in says who somebody is; the memberships here say what they may do, and are read on each request. The
 * districts of a city live here too. Facts about a firm (licence, posts, grades) do not belong here.
 */
package io.zhuangan.tenancy;
