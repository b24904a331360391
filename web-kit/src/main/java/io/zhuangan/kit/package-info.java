/**
 * The shared look of all front-ends: templates, tags, styles, texts and the few classes they need.
 *
 * <p>The jar is copied into each WAR, so it holds no CDI bean: what pages need is reached through one EL resolver
 * ({@link io.zhuangan.kit.KitResolver}), a view handler, an exception handler and plain servlet filters. Rules of the
 * field do not belong here.
 */
package io.zhuangan.kit;
