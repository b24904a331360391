/** Model contracts in the database. */
package io.zhuangan.contract.store;
