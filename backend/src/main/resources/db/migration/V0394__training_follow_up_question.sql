-- One of at most five questions. What it says never changes: other words are another row, so that no answer stands under them.
CREATE TABLE follow_up_question (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  follow_up_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  text VARCHAR(200) NOT NULL,
  options VARCHAR(1000) NOT NULL,
  required BOOLEAN NOT NULL,
  CONSTRAINT follow_up_question_own UNIQUE (tenant_id, id),
  KEY follow_up_question_of (tenant_id, follow_up_id),
  CONSTRAINT follow_up_question_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT follow_up_question_form FOREIGN KEY (tenant_id, follow_up_id) REFERENCES follow_up (tenant_id, id)
);
