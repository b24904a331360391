/** Rules, entities and repository interfaces of questions and published answers. */
package io.zhuangan.consultation.domain;
