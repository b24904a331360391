/** The board of the 21 tasks, its task pages, and the officers' workbench. Rules of the plan live in its room. */
package io.zhuangan.regulator.plan;
