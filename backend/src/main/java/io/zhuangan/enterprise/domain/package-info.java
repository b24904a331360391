/** Firms, people, posts and the rules about them. */
package io.zhuangan.enterprise.domain;
