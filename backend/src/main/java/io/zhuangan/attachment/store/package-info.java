/** JPA store of the attachment room. */
package io.zhuangan.attachment.store;
