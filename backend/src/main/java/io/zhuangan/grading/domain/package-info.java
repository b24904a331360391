/**
 * The rules of yearly risk grading: Shanghai's Measures of 2025 (14 articles), with every number in the {@link
 * io.zhuangan.grading.domain.RuleSet}.
 *
 * <p>Pure: no clock, no container, no database but the entities' annotations. Texts for people do not belong here, nor
 * how facts come about.
 */
package io.zhuangan.grading.domain;
