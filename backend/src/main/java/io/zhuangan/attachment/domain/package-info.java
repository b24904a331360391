/** Files and their pieces. */
package io.zhuangan.attachment.domain;
