/** Pages and JSON interface of imports, for every room that takes in files. */
package io.zhuangan.association.intake;
