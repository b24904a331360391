-- A question as it was asked in an attempt, and what was chosen. shown: options in the order the person saw, comma between.
CREATE TABLE exam_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  enterprise_id BIGINT NOT NULL,
  sitting_id BIGINT NOT NULL,
  number INT NOT NULL,
  version_id BIGINT NOT NULL,
  shown VARCHAR(40) NOT NULL,
  chosen INT NOT NULL DEFAULT 0,
  answered_at DATETIME(6) NULL,
  CONSTRAINT exam_answer_once UNIQUE (tenant_id, sitting_id, number),
  KEY exam_answer_question (tenant_id, version_id),
  KEY exam_answer_firm (enterprise_id),
  CONSTRAINT exam_answer_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT exam_answer_firm_fk FOREIGN KEY (enterprise_id) REFERENCES tenant (id),
  CONSTRAINT exam_answer_sitting FOREIGN KEY (tenant_id, sitting_id) REFERENCES exam_sitting (tenant_id, id),
  CONSTRAINT exam_answer_version FOREIGN KEY (tenant_id, version_id) REFERENCES exam_question_version (tenant_id, id)
);
