/** Shared documents on JPA. */
package io.zhuangan.material.store;
