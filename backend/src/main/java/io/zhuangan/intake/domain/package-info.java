/** The import and its rules. */
package io.zhuangan.intake.domain;
