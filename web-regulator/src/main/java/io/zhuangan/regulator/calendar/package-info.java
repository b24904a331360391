/** The legal calendar on screen: a year at a glance, one day changed, a year imported, a deadline tried. */
package io.zhuangan.regulator.calendar;
