package io.zhuangan.forum;

import java.util.List;

/**
 * A topic with a piece of its comments, the oldest first.
 *
 * @param next number of the first comment of the next piece, or null at the end
 */
public record ThreadView(PostView topic, List<PostView> comments, Integer next) {}
