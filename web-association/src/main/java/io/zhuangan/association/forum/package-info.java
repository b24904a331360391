/** The exchange forum: read and written by members' people, looked after by their association. */
package io.zhuangan.association.forum;
