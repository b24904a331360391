/** JPA store of the calendar room. */
package io.zhuangan.calendar.store;
