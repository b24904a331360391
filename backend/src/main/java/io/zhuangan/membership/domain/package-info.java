/** The rules of applications and consents, and what is stored. */
package io.zhuangan.membership.domain;
