/** Rules and rows of model contracts: placeholders, values, edition labels, small figures; no clock, no database. */
package io.zhuangan.contract.domain;
