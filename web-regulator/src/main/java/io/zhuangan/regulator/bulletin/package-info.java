/** Which firms within reach heard of a risk bulletin, gave their receipt, and show their self-check. */
package io.zhuangan.regulator.bulletin;
