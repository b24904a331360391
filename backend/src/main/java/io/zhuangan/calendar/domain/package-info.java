/** What is stored of the legal calendar. */
package io.zhuangan.calendar.domain;
