-- What happened to a question, step by step; never changed.
CREATE TABLE consultation_step (
  id            BIGINT        NOT NULL PRIMARY KEY,
  tenant_id     BIGINT        NOT NULL,
  question_id   BIGINT        NOT NULL,
  to_state      VARCHAR(40)   NOT NULL,
  taken_at      DATETIME(6)   NOT NULL,
  taken_by_name VARCHAR(100)  NOT NULL,
  words         VARCHAR(8000) NULL,
  INDEX consultation_step_of (tenant_id, question_id),
  CONSTRAINT consultation_step_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT consultation_step_question FOREIGN KEY (tenant_id, question_id) REFERENCES consultation_question (tenant_id, id)
);
