/** What the bureaux read and answer of the associations' training: yearly plans (plan task 6). */
package io.zhuangan.regulator.training;
