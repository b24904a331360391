/** Pages and resources of rule sets: drafts, their editor, differences and previews. */
package io.zhuangan.regulator.rules;
