/** What bureaux say to model contracts that associations laid open. */
package io.zhuangan.regulator.contract;
