/** The own firm's grade in the enterprise zone. */
package io.zhuangan.association.grading;
