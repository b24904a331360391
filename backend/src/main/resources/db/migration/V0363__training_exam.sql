-- The test of a course. random_count: how many are drawn of the bank's questions on random_clauses (one a line, none = all);
-- NULL = the questions of course_exam_question.
CREATE TABLE course_exam (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  course_id BIGINT NOT NULL,
  in_force BOOLEAN NOT NULL,
  minutes INT NOT NULL,
  pass_mark INT NOT NULL,
  attempts INT NOT NULL,
  opens_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  random_count INT NULL,
  random_clauses VARCHAR(4000) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  touched_by VARCHAR(100) NOT NULL,
  CONSTRAINT course_exam_own UNIQUE (tenant_id, id),
  CONSTRAINT course_exam_once UNIQUE (tenant_id, course_id),
  CONSTRAINT course_exam_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT course_exam_course FOREIGN KEY (tenant_id, course_id) REFERENCES course (tenant_id, id),
  CONSTRAINT course_exam_span CHECK (opens_at < closes_at),
  CONSTRAINT course_exam_numbers CHECK (minutes > 0 AND pass_mark BETWEEN 1 AND 100 AND attempts > 0)
);
