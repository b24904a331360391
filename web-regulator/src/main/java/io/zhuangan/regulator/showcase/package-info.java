/** Writing, publishing and withdrawing typical cases. What the public sees is the public site's business. */
package io.zhuangan.regulator.showcase;
