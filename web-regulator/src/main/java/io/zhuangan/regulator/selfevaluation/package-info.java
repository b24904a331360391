/** The bureaux' board of self-evaluation and information check: pages and JSON interface. */
package io.zhuangan.regulator.selfevaluation;
