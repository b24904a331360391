/**
 * Everything about who somebody is: the sign-in mechanism of the two signed-in front-ends, bearer tokens of the API,
 * sign-out in both directions, the seat that a signed-in person takes, and the accounts kept at the identity provider.
 *
 * <p>The identity provider says who somebody is; the tenancy room says what they may do, on each request. What a seat
 * may do does not belong here.
 */
package io.zhuangan.identity;
