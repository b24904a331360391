/** Hidden risks that firms chose to share with their bureau. */
package io.zhuangan.regulator.hiddenrisk;
