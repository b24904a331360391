/**
 * What the identity provider is told about our tenants: an organization for each, with the accounts that hold a role
 * for it. Here the orders are written; {@code identity} carries them out, and compares both sides every night.
 *
 * <p>An order names what it is about and not what to do: whoever carries it out asks how things stand then. So orders
 * may be repeated, overtake each other or be written once too often. What a person may do is decided by the memberships
 * of the tenancy room alone; nothing the provider says about organizations gives a right.
 */
package io.zhuangan.provisioning;
