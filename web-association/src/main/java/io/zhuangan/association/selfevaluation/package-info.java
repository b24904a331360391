/** Self-evaluation: the firm's pages in its zone, and what its association sees of it. */
package io.zhuangan.association.selfevaluation;
