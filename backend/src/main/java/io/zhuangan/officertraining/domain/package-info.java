/** Records of officers' training and the rule they are measured by. */
package io.zhuangan.officertraining.domain;
