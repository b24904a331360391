-- options: one a line, none for true or false. right_mask: bit i set = option i is right. used: it was asked, so it stays.
CREATE TABLE exam_question_version (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  text VARCHAR(1000) NOT NULL,
  options VARCHAR(2500) NOT NULL,
  right_mask INT NOT NULL,
  explanation VARCHAR(1000) NOT NULL,
  clause VARCHAR(120) NOT NULL,
  legal BOOLEAN NOT NULL,
  used BOOLEAN NOT NULL DEFAULT FALSE,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(100) NOT NULL,
  CONSTRAINT exam_question_version_own UNIQUE (tenant_id, id),
  CONSTRAINT exam_question_version_once UNIQUE (tenant_id, question_id, number),
  KEY exam_question_version_clause (tenant_id, clause),
  CONSTRAINT exam_question_version_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT exam_question_version_of FOREIGN KEY (tenant_id, question_id) REFERENCES exam_question (tenant_id, id),
  CONSTRAINT exam_question_version_right CHECK (right_mask > 0)
);
