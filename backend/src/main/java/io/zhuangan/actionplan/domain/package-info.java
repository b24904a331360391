/** Entities and rules of the action plan. */
package io.zhuangan.actionplan.domain;
