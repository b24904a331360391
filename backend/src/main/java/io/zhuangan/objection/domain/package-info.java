/** Rules of objections. */
package io.zhuangan.objection.domain;
