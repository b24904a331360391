-- What was answered, and nothing of whom: a random key that also is the order of the rows, no moment, no firm, no post.
CREATE TABLE feedback_answer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  form_id BIGINT NOT NULL,
  scales VARCHAR(20) NOT NULL,
  text VARCHAR(1000) NOT NULL,
  KEY feedback_answer_form (tenant_id, form_id),
  CONSTRAINT feedback_answer_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT feedback_answer_of FOREIGN KEY (tenant_id, form_id) REFERENCES feedback_form (tenant_id, id)
);
