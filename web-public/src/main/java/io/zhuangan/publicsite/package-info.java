/**
 * The public site: pages in two languages, the calendar feed, certificate checks and the open JSON interface. Nobody is
 * signed in here. It reads published views and the log of certificate checks, and knows neither grading nor inspection.
 */
package io.zhuangan.publicsite;
