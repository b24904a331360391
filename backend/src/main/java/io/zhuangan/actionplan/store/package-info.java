/** Where the action plan is kept. */
package io.zhuangan.actionplan.store;
