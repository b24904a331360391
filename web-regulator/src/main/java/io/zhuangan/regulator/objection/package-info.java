/** The bureau's desk for objections: who reviews what until when, and how it ends. */
package io.zhuangan.regulator.objection;
