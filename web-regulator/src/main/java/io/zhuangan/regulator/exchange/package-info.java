/** Meetings a bureau convenes or oversees. */
package io.zhuangan.regulator.exchange;
