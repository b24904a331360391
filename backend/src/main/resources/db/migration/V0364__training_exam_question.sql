-- Questions chosen for a test by hand.
CREATE TABLE course_exam_question (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  exam_id BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  place INT NOT NULL,
  CONSTRAINT course_exam_question_once UNIQUE (tenant_id, exam_id, question_id),
  KEY course_exam_question_of (tenant_id, question_id),
  CONSTRAINT course_exam_question_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT course_exam_question_exam FOREIGN KEY (tenant_id, exam_id) REFERENCES course_exam (tenant_id, id),
  CONSTRAINT course_exam_question_question FOREIGN KEY (tenant_id, question_id) REFERENCES exam_question (tenant_id, id)
);
