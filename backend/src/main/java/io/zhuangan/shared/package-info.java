/**
 * What every room stands on: the caller's scope and rights, the walls around each query, error codes, keys, time.
 *
 * <p>Knows no room. What belongs to one subject of the field (a course, a grade, a calendar day) does not belong here.
 */
package io.zhuangan.shared;
