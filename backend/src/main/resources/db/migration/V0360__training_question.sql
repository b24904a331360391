-- A question of an association's bank; what it says stands in its versions. latest: number of the version asked from now on.
CREATE TABLE exam_question (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  latest INT NOT NULL,
  archived_at DATETIME(6) NULL,
  touched_at DATETIME(6) NOT NULL,
  touched_by VARCHAR(100) NOT NULL,
  CONSTRAINT exam_question_own UNIQUE (tenant_id, id),
  CONSTRAINT exam_question_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
