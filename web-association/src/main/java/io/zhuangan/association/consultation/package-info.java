/** Questions of the own firm or association to the bureau. */
package io.zhuangan.association.consultation;
