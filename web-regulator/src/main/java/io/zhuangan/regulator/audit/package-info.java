/** The audit on screen, for whoever may read it, and the check of its hash chain. */
package io.zhuangan.regulator.audit;
