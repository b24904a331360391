/** Model contracts: written, commented on and published by associations; filled in and adopted by firms. */
package io.zhuangan.association.contract;
