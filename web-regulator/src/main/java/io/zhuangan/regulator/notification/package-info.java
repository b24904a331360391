/** What did not get out of the platform, for its operator. */
package io.zhuangan.regulator.notification;
