/** Posts, their states and who may move them. */
package io.zhuangan.forum.domain;
