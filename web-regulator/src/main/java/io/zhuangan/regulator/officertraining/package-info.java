/** Officers' own training (plan task 21): one's records, their confirmation, the bureaux' years. */
package io.zhuangan.regulator.officertraining;
