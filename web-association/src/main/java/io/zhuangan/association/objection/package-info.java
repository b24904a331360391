/** A firm's objections to its own grade, in its enterprise zone. */
package io.zhuangan.association.objection;
