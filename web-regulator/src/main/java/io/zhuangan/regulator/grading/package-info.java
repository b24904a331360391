/** Pages and JSON of yearly grading for regulators: the year, its list, one grade with its explanation. */
package io.zhuangan.regulator.grading;
