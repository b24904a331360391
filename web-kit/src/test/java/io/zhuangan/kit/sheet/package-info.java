/** Made-up values for the component sheet, the page to look at when a style or a tag changes; see {@code web-kit/sheet}. */
package io.zhuangan.kit.sheet;
