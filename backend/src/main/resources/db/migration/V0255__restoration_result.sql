-- Results of earlier years that came from a file and that rest on the decision that fell (Measures Art. 11): what the
-- document says they are without it. Nobody here can compute them, so they are named one by one and decided by two people.
CREATE TABLE restoration_result (
  id             BIGINT        NOT NULL PRIMARY KEY,
  tenant_id      BIGINT        NOT NULL,
  restoration_id BIGINT        NOT NULL,
  grade_uid      CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year_number    INT           NOT NULL,
  level          VARCHAR(1)    NOT NULL,
  points         DECIMAL(5, 2) NULL,
  CONSTRAINT restoration_result_once UNIQUE (tenant_id, restoration_id, year_number),
  INDEX restoration_result_grade (grade_uid),
  CONSTRAINT restoration_result_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT restoration_result_of FOREIGN KEY (tenant_id, restoration_id) REFERENCES restoration (tenant_id, id)
);
