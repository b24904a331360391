/** Pages and JSON resources of courses, enrolment, check-in and certificates: staff side and enterprise zone. */
package io.zhuangan.association.training;
