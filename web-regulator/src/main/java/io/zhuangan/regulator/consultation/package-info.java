/** Questions to the bureau, their answers, and what is published of them. */
package io.zhuangan.regulator.consultation;
