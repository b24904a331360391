/** Queries of the intake room. */
package io.zhuangan.intake.store;
