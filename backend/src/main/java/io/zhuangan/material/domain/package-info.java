/** The rules of shared documents and what they store. */
package io.zhuangan.material.domain;
