/** Entities and rules of the room; no clock, no database. */
package io.zhuangan.selfevaluation.domain;
